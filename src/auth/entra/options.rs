//! Options of clients that log in to Microsoft Entra ID.

use serde_json::Value;

use crate::options;
use crate::surface::Either;

options! {
    /// Who a client is to Microsoft Entra ID: a service principal, a managed identity, or the bearer of a token.
    pub struct EntraOptions {
        /// Id of the directory (tenant) of the service principal.
        "tenantId" => tenant_id: Option<String>,
        /// Id of the service principal's application (client).
        "clientId" => client_id: Option<String>,
        /// The application's secret.
        "clientSecret" => client_secret: Option<String>,
        /// `true` to be the managed identity of the machine, or the client id of one of its user-assigned identities.
        /// Default `false`.
        "managedIdentity" => managed_identity: Option<Either<bool, String>>,
        /// An object that fetches access tokens, `getToken(scope)`, as those of the package @azure/identity do.
        credentials: Option<Value> as "{ getToken(scope: string): unknown }",
        /// An access token that was got elsewhere; nothing renews it.
        token: Option<String>,
        /// URL of the service that service principals log in to. Default `https://login.microsoftonline.com`.
        "authorityHost" => authority_host: Option<String>,
        /// URL of the service that managed identities log in to. Default: what the environment says, then
        /// `http://169.254.169.254`.
        "identityEndpoint" => identity_endpoint: Option<String>,
    }
}
