//! Options of Amazon clients.

use serde_json::{Map, Value};

use crate::auth::aws::{self, Credentials};
use crate::error::{Error, Result};
use crate::options;

options! {
    /// Whose keys an Amazon client signs with, and where its service is.
    pub struct AmazonOptions {
        /// Id of the access key. Without any key, the environment's credentials are used: variables, shared files
        /// and profile, web identity, process, container and machine metadata.
        "keyId" => key_id: Option<String>,
        /// The same as `keyId`.
        "accessKeyId" => access_key_id: Option<String>,
        /// The secret access key.
        key: Option<String>,
        /// The same as `key`.
        "accessKey" => access_key: Option<String>,
        /// Session token that belongs to temporary keys.
        "sessionToken" => session_token: Option<String>,
        /// Credentials of the AWS SDK, version 2 or 3: `{accessKeyId, secretAccessKey, sessionToken}`, an object that
        /// fetches them, or a function that returns them. They win over `keyId` and `key`.
        credentials: Option<Value> as "object",
        /// Region, such as `eu-west-1`. Default: `AWS_REGION`, then `us-east-1` for S3.
        region: Option<String>,
        /// URL, host, or endpoint object of the SDK, of a service other than Amazon's own.
        endpoint: Option<Value> as "string | object",
        /// Whether the bucket is named in the path and not in the host. Default: as its name and the endpoint allow.
        "forcePathBucket" => force_path_bucket: Option<bool>,
        /// The same as `forcePathBucket`.
        "s3ForcePathStyle" => s3_force_path_style: Option<bool>,
        /// The same as `forcePathBucket`.
        "forcePathStyle" => force_path_style: Option<bool>,
        /// Scheme of `serversUrl`: `http://` or `https://` (default).
        protocol: Option<String>,
        /// Host and port of a server that gets all requests, whole URL first, as a proxy: for tests.
        "serversUrl" => servers_url: Option<String>,
        /// Name of the security group that servers are created in; wins over the call's.
        "securityGroup" => security_group: Option<String>,
        /// Id of the security group that servers are created in; wins over the call's.
        "securityGroupId" => security_group_id: Option<String>,
        /// What `getVersion` tells. Default `2014-06-15`.
        version: Option<String>,
    }
}

/// Variables that name the region, the first that is set.
const REGION: [&str; 3] = ["AWS_REGION", "AMAZON_REGION", "AWS_DEFAULT_REGION"];

impl AmazonOptions {
    /// What the app has given to sign with, if anything.
    pub fn credentials(&self) -> Result<Credentials> {
        if let Some(found) = self.credentials.as_ref().map(aws::read).transpose()?.flatten() {
            return Ok(Credentials::new(Some(found)));
        }
        let id = self.key_id.as_ref().or(self.access_key_id.as_ref());
        let secret = self.key.as_ref().or(self.access_key.as_ref());
        match (id, secret) {
            (None, None) => Ok(Credentials::new(None)),
            (Some(_), None) => Err(Error::invalid("options.key is required with options.keyId")),
            (None, Some(_)) => Err(Error::invalid("options.keyId is required with options.key")),
            (Some(id), Some(secret)) => {
                let mut given = Map::new();
                given.insert("accessKeyId".into(), id.as_str().into());
                given.insert("secretAccessKey".into(), secret.as_str().into());
                given.insert("sessionToken".into(), self.session_token.clone().into());
                let given = aws::read(&given.into())?;
                Ok(Credentials::new(given))
            }
        }
    }

    pub fn region(&self) -> Option<String> {
        let named = self.region.clone().filter(|region| !region.is_empty());
        named.or_else(|| REGION.iter().find_map(|name| std::env::var(name).ok().filter(|r| !r.is_empty())))
    }

    pub fn forces_path(&self) -> bool {
        self.force_path_bucket.or(self.s3_force_path_style).or(self.force_path_style).unwrap_or(false)
    }

    /// URL of the service that is not Amazon's own, without a slash at its end.
    pub fn endpoint_url(&self) -> Result<Option<String>> {
        let text = |object: &Value, name: &str| object.get(name).and_then(Value::as_str).map(str::to_owned);
        let url = match &self.endpoint {
            None => return Ok(None),
            Some(Value::String(url)) if url.is_empty() => return Ok(None),
            Some(Value::String(url)) => url.clone(),
            Some(object) => text(object, "href")
                .or_else(|| {
                    let protocol = text(object, "protocol").unwrap_or("https:".into());
                    Some(format!("{}//{}", protocol.trim_end_matches('/'), text(object, "host")?))
                })
                .ok_or_else(|| {
                    Error::invalid("options.endpoint must be a URL, a host, or an endpoint object")
                })?,
        };
        let url = if url.contains("://") { url } else { format!("https://{url}") };
        match url::Url::parse(&url) {
            Ok(parsed) if matches!(parsed.scheme(), "http" | "https") && parsed.has_host() => {
                Ok(Some(url.trim_end_matches('/').to_owned()))
            }
            _ => Err(Error::invalid("options.endpoint is not an http or https URL")),
        }
    }

    /// URL of the server that `protocol` and `serversUrl` name.
    pub fn server(&self) -> Option<String> {
        let host = self.servers_url.as_ref()?;
        Some(format!("{}{host}", self.protocol.as_deref().unwrap_or("https://")))
    }
}
