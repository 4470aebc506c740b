//! A service account's word for who it is: a signed JSON Web Token.
//!
//! API: <https://developers.google.com/identity/protocols/oauth2/service-account#authorizingrequests>

use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ring::rand::SystemRandom;
use ring::signature::RSA_PKCS1_SHA256;
use serde_json::{Value, json};

use super::key::ServiceAccount;
use crate::error::{Error, Result};

/// How long it is good for, in seconds: as long as Google allows.
const LIFETIME: u64 = 3600;

/// A clock that is a little ahead of Google's would make it from the future.
const SLACK: u64 = 10;

/// What a token is asked for with.
pub fn assertion(account: &ServiceAccount, scope: &str) -> Result<String> {
    let now = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs());
    let header = match &account.key_id {
        Some(id) => json!({ "alg": "RS256", "typ": "JWT", "kid": id }),
        None => json!({ "alg": "RS256", "typ": "JWT" }),
    };
    let issued = now.saturating_sub(SLACK);
    let claims = json!({
        "iss": account.email,
        "scope": scope,
        "aud": account.token_uri,
        "iat": issued,
        "exp": issued + LIFETIME,
    });
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let text = format!("{}.{}", part(&header), part(&claims));
    let mut signature = vec![0; account.key.public().modulus_len()];
    account
        .key
        .sign(&RSA_PKCS1_SHA256, &SystemRandom::new(), text.as_bytes(), &mut signature)
        .map_err(|_| Error::new(format!("{}: private_key can't sign", account.place)))?;
    Ok(format!("{text}.{}", URL_SAFE_NO_PAD.encode(signature)))
}

#[cfg(test)]
mod tests {
    use ring::signature::{RSA_PKCS1_2048_8192_SHA256, UnparsedPublicKey};

    use super::super::Account;
    use super::super::key::read;
    use super::super::key::tests::PKCS8;
    use super::*;

    #[test]
    fn it_says_who_asks_for_what_and_is_signed() {
        let own = json!({ "client_email": "a@b", "private_key": PKCS8, "private_key_id": "k1" });
        let Account::Service(account) = read(&own, "x").unwrap() else { panic!("no service account") };
        let token = assertion(&account, "read write").unwrap();
        let (text, signature) = token.rsplit_once('.').unwrap();
        let (header, claims) = text.split_once('.').unwrap();
        let decode = |part: &str| URL_SAFE_NO_PAD.decode(part).unwrap();
        let header: Value = serde_json::from_slice(&decode(header)).unwrap();
        assert_eq!(header, json!({ "alg": "RS256", "typ": "JWT", "kid": "k1" }));
        let claims: Value = serde_json::from_slice(&decode(claims)).unwrap();
        assert_eq!(claims["iss"], "a@b");
        assert_eq!(claims["scope"], "read write");
        assert_eq!(claims["aud"], "https://www.googleapis.com/oauth2/v4/token");
        let now = SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_secs();
        let (issued, end) = (claims["iat"].as_u64().unwrap(), claims["exp"].as_u64().unwrap());
        assert!(issued < now && now - issued < 60);
        assert_eq!(end - issued, 3600);
        let public = UnparsedPublicKey::new(&RSA_PKCS1_2048_8192_SHA256, account.key.public().as_ref());
        public.verify(text.as_bytes(), &decode(signature)).unwrap();
    }
}
