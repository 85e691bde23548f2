// Puts the HTML report's script and style (src/page) into a module, so that renderHtml can write them into each report.
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** The generated module by its path; the same bytes for the same sources. */
export async function renderPageFiles(): Promise<Record<string, string>> {
  const script = await bundleScript();
  const style = await joinStyles();
  if (/<\/script|<!--/i.test(script)) throw new Error('the script of the page would end its own element');
  if (/<\/style/i.test(style)) throw new Error('the style of the page would end its own element');
  const text = `// Generated from src/page by "npm run generate"; edit the sources there.
export const PAGE_SCRIPT: string = ${renderLines(script)};

export const PAGE_STYLE: string = ${renderLines(style)};
`;
  return { 'src/pageBundle.ts': text };
}

/** Not minified: who gets a report by mail should be able to read what it would run. */
async function bundleScript(): Promise<string> {
  const build = await rolldown({
    input: join(root, 'src/page/main.ts'),
    platform: 'browser',
    tsconfig: false,
    logLevel: 'warn',
  });
  try {
    const { output } = await build.generate({ format: 'iife', comments: false, minify: false });
    const [chunk, ...more] = output;
    if (more.length > 0) throw new Error('the script of the page is to be one text');
    return chunk.code;
  } finally {
    await build.close();
  }
}

/** The parts of the style in the order of their numbers. */
async function joinStyles(): Promise<string> {
  const folder = join(root, 'src/page/style');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.css')).sort();
  return (await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')))).join('\n');
}

/** A text by its lines, so that changes can be read. */
function renderLines(text: string): string {
  return `[\n${text
    .split('\n')
    .map((line) => `  ${JSON.stringify(line)},\n`)
    .join('')}].join('\\n')`;
}
