//! The blob in a storage account that a server's disk is.
//!
//! API: <https://learn.microsoft.com/rest/api/storageservices/delete-blob>

use std::time::SystemTime;

use base64::prelude::{BASE64_STANDARD, Engine};
use hmac::{Hmac, KeyInit, Mac};
use http::Method;
use sha2::Sha256;
use url::Url;

use super::super::client::{Azure, scheme};
use crate::error::{Error, Result};
use crate::http::Path;

/// Where the disk of a new server goes.
pub fn url(azure: &Azure, name: &str) -> Result<String> {
    Ok(format!("http://{}.blob.core.windows.net/vhd/{name}.vhd", account(azure)?))
}

fn account(azure: &Azure) -> Result<&str> {
    required(&azure.options.storage_account, "storageAccount")
}

fn required<'a>(option: &'a Option<String>, name: &str) -> Result<&'a str> {
    let missing = || Error::invalid(format!("options.{name} is required: disks are in a storage account"));
    option.as_deref().filter(|text| !text.is_empty()).ok_or_else(missing)
}

/// What a disk is removed with, looked up before anything else is.
pub struct Remover<'a> {
    azure: &'a Azure,
    account: &'a str,
    key: Vec<u8>,
}

/// The version of 2.2.0, by whose rules a length of 0 is signed.
const VERSION: &str = "2011-08-18";

impl<'a> Remover<'a> {
    pub fn new(azure: &'a Azure) -> Result<Self> {
        let key = required(&azure.options.storage_access_key, "storageAccessKey")?;
        let unfit = |_| Error::invalid("options.storageAccessKey is not in base64");
        let key = BASE64_STANDARD.decode(key.trim()).map_err(unfit)?;
        Ok(Self { azure, account: account(azure)?, key })
    }

    /// The disk that a server has, if it can be removed.
    pub fn locate(&self, url: &str) -> Result<Url> {
        let unfit = || Error::unexpected(format!("Unexpected response: {url:?} is no disk's URL"));
        let mut url = Url::parse(url).map_err(|_| unfit())?;
        let is_own = url.host_str().is_some_and(|host| host.split('.').next() == Some(self.account));
        if !is_own {
            return Err(Error::invalid(format!("the disk {url} is not in options.storageAccount")));
        }
        url.set_scheme(scheme(self.azure)).map_err(|()| unfit())?;
        Ok(url)
    }

    /// Removes a disk.
    pub async fn remove(&self, url: Url) -> Result<()> {
        let date = httpdate::fmt_http_date(SystemTime::now());
        let text = format!(
            "DELETE\n\n\n0\n\n\n\n\n\n\n\n\nx-ms-date:{date}\nx-ms-version:{VERSION}\n/{}{}",
            self.account,
            url.path(),
        );
        let unfit = |_| Error::invalid("options.storageAccessKey can't be used");
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.key).map_err(unfit)?;
        mac.update(text.as_bytes());
        let signature = BASE64_STANDARD.encode(mac.finalize().into_bytes());
        self.azure
            .request(Method::DELETE, Path::Url(url.into()))
            .header("x-ms-date", &date)
            .header("x-ms-version", VERSION)
            .header("authorization", &format!("SharedKey {}:{signature}", self.account))
            .send()
            .await?;
        Ok(())
    }
}
