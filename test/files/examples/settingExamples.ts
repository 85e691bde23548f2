import {
  AI_ACCOUNT,
  BATCH_ENDPOINT,
  COMPUTE,
  CONNECTION,
  DATASTORE,
  DEPLOYMENT,
  KUBERNETES_ENDPOINT,
  ONLINE_ENDPOINT,
  SERVERLESS_ENDPOINT,
  setting,
  WORKSPACE,
} from './settings.ts';

/** Rules about one setting of one resource: bad, good, undecided. */
export const SETTING_EXAMPLES = [
  setting('AML001', ONLINE_ENDPOINT, {
    'cli-yaml': ['auth_mode: «key»', 'auth_mode: aad_token', 'auth_mode: «{{MODE}}»'],
    arm: ['"authMode": «"Key"»', '"authMode": "AADToken"', `"authMode": «"[parameters('p')]"»`],
    bicep: ["authMode: «'Key'»", "authMode: 'AADToken'", 'authMode: «p»'],
    azapi: ['authMode = «"Key"»', 'authMode = "AADToken"', 'authMode = «var.p»'],
  }),
  setting(
    'AML001',
    ONLINE_ENDPOINT,
    {
      'cli-yaml': ['', 'auth_mode: AAD_TOKEN'],
      arm: ['', '"authMode": "aadtoken"'],
      bicep: ['', "AuthMode: 'AADToken'"],
      azapi: ['', 'authMode = "AADToken"'],
    },
    'nothing said',
  ),
  setting('AML002', ONLINE_ENDPOINT, {
    'cli-yaml': ['auth_mode: «aml_token»', 'auth_mode: aad_token', 'auth_mode: «$MODE»'],
    arm: ['"authMode": «"AMLToken"»', '"authMode": "AADToken"', `"authMode": «"[parameters('p')]"»`],
    bicep: ["authMode: «'AMLToken'»", "authMode: 'AADToken'", 'authMode: «p»'],
    azapi: ['authMode = «"AMLToken"»', 'authMode = "AADToken"', 'authMode = «var.p»'],
  }),
  setting('AML003', SERVERLESS_ENDPOINT, {
    arm: ['"authMode": «"KeyAndAAD"»', '"authMode": "AAD"', `"authMode": «"[parameters('p')]"»`],
    bicep: ["authMode: «'Key'»", "authMode: 'AAD'", 'authMode: «p»'],
    azapi: ['authMode = «"Key"»', 'authMode = "AAD"', 'authMode = «var.p»'],
  }),
  setting(
    'AML003',
    SERVERLESS_ENDPOINT,
    {
      'cli-yaml': ['', 'auth_mode: aad', 'auth_mode: «"{{MODE}}"»'],
      bicep: ['', "authMode: 'AAD'"],
    },
    'nothing said',
  ),
  setting('AML004', BATCH_ENDPOINT, {
    'cli-yaml': ['auth_mode: «key»', '', 'auth_mode: «${{ inputs.mode }}»'],
    arm: ['"authMode": «"Key"»', '"authMode": "AADToken"', `"authMode": «"[parameters('p')]"»`],
    bicep: ["authMode: «'Key'»", "authMode: 'AADToken'", 'authMode: «p»'],
    azapi: ['authMode = «"Key"»', 'authMode = "AADToken"', 'authMode = «var.p»'],
  }),
  // What is no literal is no secret in source: AML005 has no undecided twin in any format.
  setting('AML005', ONLINE_ENDPOINT, {
    arm: [
      '"authMode": "Key", "keys": { "primaryKey": «"0123456789abcdef0123"» }',
      `"authMode": "Key", "keys": { "primaryKey": "[parameters('key')]" }`,
    ],
    bicep: [
      "authMode: 'Key'\n    keys: { primaryKey: «'0123456789abcdef0123'» }",
      "authMode: 'Key'\n    keys: { primaryKey: key }",
    ],
    azapi: ['keys = { primaryKey = «"0123456789abcdef0123"» }', 'authMode = "AADToken"'],
  }),
  setting('AML006', KUBERNETES_ENDPOINT, {
    'cli-yaml': ['auth_mode: «key»', 'auth_mode: aad_token', 'auth_mode: «{{MODE}}»'],
    bicep: ["authMode: «'AMLToken'»", "authMode: 'AADToken'", 'authMode: «p»'],
  }),
  setting('AML101', ONLINE_ENDPOINT, {
    'cli-yaml': [
      'public_network_access: «enabled»',
      'public_network_access: disabled',
      'public_network_access: «<access>»',
    ],
    arm: [
      '"publicNetworkAccess": «"Enabled"»',
      '"publicNetworkAccess": "Disabled"',
      `"publicNetworkAccess": «"[parameters('p')]"»`,
    ],
    bicep: [
      "publicNetworkAccess: «'Enabled'»",
      "publicNetworkAccess: 'Disabled'",
      'publicNetworkAccess: «p»',
    ],
    azapi: [
      'publicNetworkAccess = «"Enabled"»',
      'publicNetworkAccess = "Disabled"',
      'publicNetworkAccess = «var.p»',
    ],
  }),
  setting(
    'AML101',
    ONLINE_ENDPOINT,
    {
      'cli-yaml': ['', 'public_network_access: disabled'],
      bicep: ['', "publicNetworkAccess: 'disabled'"],
    },
    'nothing said',
  ),
  setting('AML102', WORKSPACE, {
    'cli-yaml': [
      'public_network_access: «Enabled»',
      'public_network_access: Disabled',
      'public_network_access: «{{ACCESS}}»',
    ],
    arm: [
      '"publicNetworkAccess": «"Enabled"»',
      '"publicNetworkAccess": "Disabled"',
      `"publicNetworkAccess": «"[parameters('p')]"»`,
    ],
    bicep: [
      "publicNetworkAccess: «'Enabled'»",
      "publicNetworkAccess: 'Disabled'",
      'publicNetworkAccess: «p»',
    ],
    azapi: [
      'publicNetworkAccess = «"Enabled"»',
      'publicNetworkAccess = "Disabled"',
      'publicNetworkAccess = «var.p»',
    ],
    azurerm: [
      'public_network_access_enabled = «true»',
      'public_network_access_enabled = false',
      'public_network_access_enabled = «var.p»',
    ],
  }),
  setting(
    'AML102',
    WORKSPACE,
    {
      azurerm: ['', 'public_network_access_enabled = false'],
      bicep: ['', "publicNetworkAccess: 'Disabled'"],
    },
    'nothing said',
  ),
  setting(
    'AML102',
    WORKSPACE,
    {
      bicep: [
        "publicNetworkAccess: 'Disabled'\n    allowPublicAccessWhenBehindVnet: «true»",
        "publicNetworkAccess: 'Disabled'\n    allowPublicAccessWhenBehindVnet: false",
        "publicNetworkAccess: 'Disabled'\n    allowPublicAccessWhenBehindVnet: «bool(p)»",
      ],
    },
    'legacy switch',
  ),
  setting('AML103', WORKSPACE, {
    'cli-yaml': [
      'managed_network: { isolation_mode: «allow_internet_outbound» }',
      'managed_network: { isolation_mode: allow_only_approved_outbound }',
      'managed_network: { isolation_mode: «"{{MODE}}"» }',
    ],
    arm: [
      '"managedNetwork": { "isolationMode": «"Disabled"» }',
      '"managedNetwork": { "isolationMode": "AllowOnlyApprovedOutbound" }',
      `"managedNetwork": { "isolationMode": «"[parameters('p')]"» }`,
    ],
    bicep: [
      "managedNetwork: { isolationMode: «'Disabled'» }",
      "managedNetwork: { isolationMode: 'AllowOnlyApprovedOutbound' }",
      'managedNetwork: { isolationMode: «p» }',
    ],
    azurerm: [
      'managed_network {\n    isolation_mode = «"Disabled"»\n  }',
      'managed_network {\n    isolation_mode = "AllowOnlyApprovedOutbound"\n  }',
      'managed_network {\n    isolation_mode = «var.p»\n  }',
    ],
  }),
  setting(
    'AML103',
    WORKSPACE,
    {
      bicep: [
        "managedNetwork: {\n      isolationMode: 'AllowOnlyApprovedOutbound'\n      outboundRules: «{ all: { type: 'FQDN', destination: '*' } }»\n    }",
        "managedNetwork: {\n      isolationMode: 'AllowOnlyApprovedOutbound'\n      outboundRules: { one: { type: 'FQDN', destination: 'pypi.org' } }\n    }",
      ],
    },
    'a rule for every host',
  ),
  // Alone, without its workspace, one that is not known decides nothing: the network of the workspace does.
  setting('AML104', DEPLOYMENT, {
    'cli-yaml': ['egress_public_network_access: «enabled»', 'egress_public_network_access: disabled'],
    arm: ['"egressPublicNetworkAccess": «"Enabled"»', '"egressPublicNetworkAccess": "Disabled"'],
    bicep: ["egressPublicNetworkAccess: «'Enabled'»", "egressPublicNetworkAccess: 'Disabled'"],
    azapi: ['egressPublicNetworkAccess = «"Enabled"»', 'egressPublicNetworkAccess = "Disabled"'],
  }),
  setting(
    'AML204',
    WORKSPACE,
    {
      'cli-yaml': ['', 'system_datastores_auth_mode: identity', 'system_datastores_auth_mode: «{{MODE}}»'],
      arm: [
        '"systemDatastoresAuthMode": «"AccessKey"»',
        '"systemDatastoresAuthMode": "Identity"',
        `"systemDatastoresAuthMode": «"[parameters('p')]"»`,
      ],
      bicep: [
        "systemDatastoresAuthMode: «'AccessKey'»",
        "systemDatastoresAuthMode: 'identity'",
        'systemDatastoresAuthMode: «p»',
      ],
      azurerm: ['', 'storage_account_access_type = "Identity"', 'storage_account_access_type = «var.p»'],
    },
    'workspace',
  ),
  setting(
    'AML204',
    DATASTORE,
    {
      'cli-yaml': ['credentials: { «account_key»: "{{KEY}}" }', ''],
      arm: [
        '"credentials": { "credentialsType": «"AccountKey"» }',
        '"credentials": { "credentialsType": "None" }',
        `"credentials": { "credentialsType": «"[parameters('p')]"» }`,
      ],
      bicep: [
        "credentials: { credentialsType: «'Sas'» }",
        "credentials: { credentialsType: 'None' }",
        'credentials: { credentialsType: «p» }',
      ],
    },
    'datastore',
  ),
  setting('AML205', COMPUTE, {
    'cli-yaml': [
      'disable_local_auth: true\nenable_node_public_ip: false\nssh_public_access_enabled: «true»',
      'disable_local_auth: true\nenable_node_public_ip: false\nssh_public_access_enabled: false',
      'disable_local_auth: true\nenable_node_public_ip: false\nssh_public_access_enabled: «"{{SSH}}"»',
    ],
    arm: [
      '"disableLocalAuth": «false», "properties": { "enableNodePublicIp": false }',
      '"disableLocalAuth": true, "properties": { "enableNodePublicIp": false }',
      `"disableLocalAuth": «"[parameters('p')]"», "properties": { "enableNodePublicIp": false }`,
    ],
    bicep: [
      'disableLocalAuth: true\n    properties: { enableNodePublicIp: «true» }',
      'disableLocalAuth: true\n    properties: { enableNodePublicIp: false }',
      'disableLocalAuth: true\n    properties: { enableNodePublicIp: «bool(p)» }',
    ],
    azurerm: [
      'local_auth_enabled = «true»\n  node_public_ip_enabled = false',
      'local_auth_enabled = false\n  node_public_ip_enabled = false',
      'local_auth_enabled = «var.p»\n  node_public_ip_enabled = false',
    ],
  }),
  setting('AML501', AI_ACCOUNT, {
    arm: [
      '"disableLocalAuth": «false»',
      '"disableLocalAuth": true',
      `"disableLocalAuth": «"[parameters('p')]"»`,
    ],
    bicep: ['disableLocalAuth: «false»', 'disableLocalAuth: true', 'disableLocalAuth: «bool(p)»'],
    azapi: ['disableLocalAuth = «false»', 'disableLocalAuth = true', 'disableLocalAuth = «var.p»'],
    azurerm: ['local_auth_enabled = «true»', 'local_auth_enabled = false', 'local_auth_enabled = «var.p»'],
    plan: [
      '{ "name": "it", "local_auth_enabled": «true» }, "after_unknown": {}',
      '{ "name": "it", "local_auth_enabled": false }, "after_unknown": {}',
      '«{ "name": "it" }», "after_unknown": { "local_auth_enabled": true }',
    ],
  }),
  setting(
    'AML501',
    AI_ACCOUNT,
    {
      arm: ['', '"disableLocalAuth": true'],
      bicep: ['', 'disableLocalAuth: true'],
      azurerm: ['', 'local_auth_enabled = false'],
    },
    'nothing said',
  ),
  setting('AML502', AI_ACCOUNT, {
    arm: [
      '"publicNetworkAccess": «"Enabled"»',
      '"publicNetworkAccess": "Disabled"',
      `"publicNetworkAccess": «"[parameters('p')]"»`,
    ],
    bicep: [
      "publicNetworkAccess: «'Enabled'»",
      "publicNetworkAccess: 'Disabled'",
      'publicNetworkAccess: «p»',
    ],
    azapi: [
      'publicNetworkAccess = «"Enabled"»',
      'publicNetworkAccess = "Disabled"',
      'publicNetworkAccess = «var.p»',
    ],
    azurerm: [
      'public_network_access_enabled = «true»',
      'public_network_access_enabled = false',
      'public_network_access_enabled = «var.p»',
    ],
  }),
  setting('AML503', AI_ACCOUNT, {
    arm: [
      '"restrictOutboundNetworkAccess": «false»',
      '"restrictOutboundNetworkAccess": true, "allowedFqdnList": ["contoso.com"]',
      `"restrictOutboundNetworkAccess": «"[parameters('p')]"»`,
    ],
    bicep: [
      'restrictOutboundNetworkAccess: «false»',
      "restrictOutboundNetworkAccess: true\n    allowedFqdnList: ['contoso.com']",
      'restrictOutboundNetworkAccess: «bool(p)»',
    ],
    azurerm: [
      'outbound_network_access_restricted = «false»',
      'outbound_network_access_restricted = true\n  fqdns = ["contoso.com"]',
      'outbound_network_access_restricted = «var.p»',
    ],
  }),
  setting('AML504', CONNECTION, {
    'cli-yaml': [
      '«api_key»: "{{API_KEY}}"',
      'credentials: { type: aad }',
      'credentials: { type: «"{{KIND}}"» }',
    ],
    arm: ['"authType": «"ApiKey"»', '"authType": "AAD"', `"authType": «"[parameters('p')]"»`],
    bicep: ["authType: «'ApiKey'»", "authType: 'AAD'", 'authType: «p»'],
    azapi: ['authType = «"ApiKey"»', 'authType = "AAD"', 'authType = «var.p»'],
  }),
  setting('AML701', DEPLOYMENT, {
    'cli-yaml': [
      'environment_variables: «{ SEARCH_KEY: 0123456789abcdef }»',
      'environment_variables: { SEARCH_KEY: "${{azureml://connections/c/credentials/key}}", WORKERS: "4" }',
      'environment_variables: «"{{VARIABLES}}"»',
    ],
    arm: [
      '"environmentVariables": «{ "SEARCH_KEY": "0123456789abcdef" }»',
      `"environmentVariables": { "SEARCH_KEY": "[parameters('key')]" }`,
      `"environmentVariables": «"[parameters('p')]"»`,
    ],
    bicep: [
      "environmentVariables: «{ SEARCH_KEY: '0123456789abcdef' }»",
      'environmentVariables: { SEARCH_KEY: key }',
      'environmentVariables: «p»',
    ],
    azapi: [
      'environmentVariables = «{ SEARCH_KEY = "0123456789abcdef" }»',
      'environmentVariables = { WORKERS = "4" }',
      'environmentVariables = «var.p»',
    ],
  }),
  setting('AML702', DEPLOYMENT, {
    'cli-yaml': [
      'model: «azureml:fraud@latest»',
      'model: azureml:fraud:3',
      'model: «azureml:fraud:{{VERSION}}»',
    ],
    arm: [
      '"model": «"https://models.contoso.net/fraud.pkl"»',
      '"model": "azureml://registries/r/models/fraud/versions/3"',
      `"model": «"[parameters('p')]"»`,
    ],
    bicep: [
      "model: «'azureml://registries/r/models/fraud/labels/latest'»",
      "model: 'azureml://registries/r/models/fraud/versions/3'",
      'model: «p»',
    ],
    azapi: ['model = «"azureml:fraud@latest"»', 'model = "azureml:fraud:3"', 'model = «var.p»'],
  }),
  setting('AML704', ONLINE_ENDPOINT, {
    'cli-yaml': ['traffic: «{ blue: 50 }»', 'traffic: { blue: 100 }', 'traffic: «{ blue: "{{SHARE}}" }»'],
    arm: [
      '"traffic": «{ "blue": 50, "green": 40 }»',
      '"traffic": { "blue": 50, "green": 50 }',
      `"traffic": «"[parameters('p')]"»`,
    ],
    bicep: ['traffic: «{ blue: 50 }»', 'traffic: { blue: 100 }', 'traffic: «p»'],
    azapi: ['mirrorTraffic = «{ blue = 60 }»', 'mirrorTraffic = { blue = 10 }', 'traffic = «var.p»'],
  }),
].flat();
