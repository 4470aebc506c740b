//! The credentials that a client signs with, kept good.

use std::sync::Arc;
use std::time::Duration;

use reqsign_aws_v4::Credential;
use reqsign_core::SigningCredential;
use reqsign_core::time::Timestamp;
use serde_json::Value;

use super::chain;
use crate::error::{Error, Result};
use crate::http::Pool;
use crate::surface::Call;

/// How long before their end credentials count as ended.
const EARLY: Duration = Duration::from_secs(300);

pub struct Credentials {
    /// Given by the app, once and for all.
    fixed: Option<Credential>,
    /// Fetched, and fetched again before they end. Held while that happens, so that concurrent calls share it.
    fetched: tokio::sync::Mutex<Option<Credential>>,
}

impl Credentials {
    pub fn new(fixed: Option<Credential>) -> Self {
        Self { fixed, fetched: tokio::sync::Mutex::default() }
    }

    /// What to sign with now: what the app's own function says, what it has given, or what the chain finds.
    pub async fn get(&self, call: &Call, pool: &Pool) -> Result<Credential> {
        if !call.hooks.credentials
            && let Some(fixed) = &self.fixed
        {
            return Ok(fixed.clone());
        }
        let mut fetched = self.fetched.lock().await;
        if let Some(known) = fetched.as_ref().filter(|known| known.is_valid_at(Timestamp::now() + EARLY)) {
            return Ok(known.clone());
        }
        let loaded = if call.hooks.credentials {
            let answer = call.ask("credentials", Value::Null).await?;
            read(&answer)?.ok_or_else(chain::missing)?
        } else {
            chain::load(Arc::clone(&call.host), pool.settings.clone()).await?
        };
        *fetched = Some(loaded.clone());
        Ok(loaded)
    }

    /// The service has refused them as ended: whether there may be others.
    pub fn forget(&self) -> bool {
        match self.fetched.try_lock() {
            Ok(mut fetched) => fetched.take().is_some(),
            // Somebody is fetching new ones.
            Err(_) => true,
        }
    }
}

/// Credentials as an object of the SDK's, of either generation, has them.
pub fn read(value: &Value) -> Result<Option<Credential>> {
    let text = |name: &str| value.get(name).and_then(Value::as_str).filter(|text| !text.is_empty());
    let (Some(id), Some(secret)) = (text("accessKeyId"), text("secretAccessKey")) else { return Ok(None) };
    if [id, secret].iter().any(|text| text.chars().any(|c| c.is_control() || !c.is_ascii())) {
        return Err(Error::invalid("credentials have characters that no key has"));
    }
    let expires = value.get("expiration").or_else(|| value.get("expireTime")).and_then(|at| match at {
        Value::String(text) => text.parse::<Timestamp>().ok(),
        Value::Number(millis) => Timestamp::from_millisecond(millis.as_i64()?).ok(),
        _ => None,
    });
    Ok(Some(Credential {
        access_key_id: id.to_owned(),
        secret_access_key: secret.to_owned(),
        session_token: text("sessionToken").map(str::to_owned),
        expires_in: expires,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn credentials_of_both_generations_of_the_sdk() {
        let v2 = json!({ "accessKeyId": "A", "secretAccessKey": "S", "expired": false, "expireTime": null });
        let v2 = read(&v2).unwrap().unwrap();
        assert_eq!((v2.access_key_id.as_str(), v2.session_token), ("A", None));
        let v3 = json!({ "accessKeyId": "A", "secretAccessKey": "S", "sessionToken": "T",
            "expiration": "2030-01-01T00:00:00.000Z" });
        let v3 = read(&v3).unwrap().unwrap();
        assert_eq!(v3.session_token.as_deref(), Some("T"));
        assert!(v3.expires_in.is_some());
        assert!(read(&json!({ "accessKeyId": "A" })).unwrap().is_none());
        assert!(read(&json!({ "accessKeyId": "A\n", "secretAccessKey": "S" })).is_err());
    }

    #[tokio::test]
    async fn what_was_given_is_not_forgotten() {
        let given =
            Credential { access_key_id: "A".into(), secret_access_key: "S".into(), ..Default::default() };
        let credentials = Credentials::new(Some(given));
        assert!(!credentials.forget());
        let common = crate::surface::Common::from_config(&serde_json::Map::new()).unwrap();
        let call = Call::unwatched("test");
        let pool = common.pool(&call.network);
        assert_eq!(credentials.get(&call, &pool).await.unwrap().access_key_id, "A");
    }
}
