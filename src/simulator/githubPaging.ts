import { queryValue, type Request, type Response } from './exchange.ts';

const MOST_PER_PAGE = 100;

/**
 * One page of a list: 30 items unless `per_page` says otherwise, the next page in the `Link` header.
 * @see https://docs.github.com/rest/using-the-rest-api/using-pagination-in-the-rest-api
 */
export function answerGitHubPage(items: readonly unknown[], request: Request, origin: string): Response {
  const perPage = Math.min(MOST_PER_PAGE, positive(queryValue(request, 'per_page')) ?? 30);
  const page = positive(queryValue(request, 'page')) ?? 1;
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const address = (number: number): string => {
    const url = new URL(origin + request.url.pathname + request.url.search);
    url.searchParams.set('page', String(number));
    return url.href;
  };
  const links = [
    ...(page > 1 ? [`<${address(page - 1)}>; rel="prev"`] : []),
    ...(page < last ? [`<${address(page + 1)}>; rel="next"`, `<${address(last)}>; rel="last"`] : []),
    ...(page > 1 ? [`<${address(1)}>; rel="first"`] : []),
  ];
  return {
    status: 200,
    ...(links.length === 0 ? {} : { headers: { link: links.join(', ') } }),
    body: items.slice((page - 1) * perPage, page * perPage),
  };
}

function positive(text: string | undefined): number | undefined {
  const number = Number(text ?? '');
  return Number.isInteger(number) && number > 0 ? number : undefined;
}
