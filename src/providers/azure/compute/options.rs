//! Options of compute clients.

use crate::options;

options! {
    /// Which Azure a client is for, and how servers are created there.
    pub struct ComputeOptions {
        /// Id of the subscription. Required.
        "subscriptionId" => subscription_id: Option<String>,
        /// Private key of the management certificate, in PEM: for the classic API.
        key: Option<String>,
        /// The management certificate, in PEM: for the classic API.
        cert: Option<String>,
        /// Storage account that the classic API puts disks into.
        "storageAccount" => storage_account: Option<String>,
        /// Key of that account, in base64: to remove a server's disk.
        "storageAccessKey" => storage_access_key: Option<String>,
        /// Scheme of `serversUrl`: `http://` or `https://` (default).
        protocol: Option<String>,
        /// Host, and port if it is not the usual one, of the API. Default `management.core.windows.net` for the
        /// classic API, `management.azure.com` for Resource Manager.
        "serversUrl" => servers_url: Option<String>,
        /// What tokens for Resource Manager are for, in a cloud of your own. Default `https://management.azure.com`, or
        /// that of the sovereign cloud that `serversUrl` names.
        audience: Option<String>,
        /// Region, such as `westeurope`, where no call names one.
        location: Option<String>,
        /// Resource group that servers are in (Resource Manager). Default: each new server gets its own.
        "resourceGroup" => resource_group: Option<String>,
        /// Pause between two questions whether an operation is done, in milliseconds, where the service names none.
        /// Default 3000.
        "operationInterval" => operation_interval: Option<u64>,
        /// Longest time that an operation may take, in milliseconds; 0 for no limit. Default 1800000, half an hour.
        "operationTimeout" => operation_timeout: Option<u64>,
    }
}
