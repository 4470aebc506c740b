//! Refusals of a storage account's services: their codes, and what an app can do about them.
//!
//! API: <https://learn.microsoft.com/rest/api/storageservices/common-rest-api-error-codes>

use std::time::{Duration, SystemTime};

use serde_json::Value;

use super::account::{Account, Kind};
use super::options::Proof;
use crate::error::Error;
use crate::http::{Request, Response, xml};
use crate::surface::Context;

/// The error that an answer is: as everywhere, with Azure's own code, and with advice where there is any.
pub fn refusal(ctx: &Context<Account>, request: &Request, answer: &Response) -> Error {
    let code = code(answer);
    let plain = ctx.plain_refusal(answer).with_quiet("code", code.as_str());
    match advice(ctx, request, answer, &code) {
        Some(words) => plain.advising(&words),
        None => plain,
    }
}

/// Azure's word for what went wrong.
fn code(answer: &Response) -> String {
    if let Some(code) = answer.header("x-ms-error-code") {
        return code.to_owned();
    }
    let in_json = || {
        let document: Value = serde_json::from_slice(&answer.body).ok()?;
        Some(document.pointer("/odata.error/code")?.as_str()?.to_owned())
    };
    let in_xml = || {
        let document = xml::parse(&answer.body).ok()?;
        let code = xml::text(&document.content, "Code").or_else(|| xml::text(&document.content, "code"));
        Some(code?.to_owned())
    };
    in_json().or_else(in_xml).unwrap_or_else(|| match answer.status.canonical_reason() {
        Some(reason) => reason.replace(' ', ""),
        None => answer.status.as_u16().to_string(),
    })
}

fn advice(ctx: &Context<Account>, request: &Request, answer: &Response, code: &str) -> Option<String> {
    let words = match code {
        "InvalidResourceName" | "OutOfRangeInput" if ctx.kind == Kind::Blob => {
            "a container's name has 3 to 63 lower-case letters, digits and single dashes"
        }
        "InvalidResourceName" | "OutOfRangeInput" => {
            "a table's name has 3 to 63 letters and digits, and begins with a letter"
        }
        "InvalidMetadata" | "EmptyMetadataKey" => {
            "names in metadata have letters, digits and _, and begin with no digit"
        }
        "AccountRequiresHttps" => "options.protocol must be https://",
        "ContainerBeingDeleted" | "TableBeingDeleted" => {
            "Azure is still removing the one of that name: it can be made again in half a minute"
        }
        "InvalidBlockList" | "InvalidBlobOrBlock" => {
            "another upload of the same name has come between: this one has stored nothing"
        }
        "AuthenticationFailed" | "InvalidAuthenticationInfo" | "NoAuthenticationInformation" => {
            return authentication(ctx, request, answer);
        }
        code if code.starts_with("Authorization") => match ctx.proof.as_ref().ok()? {
            Proof::Sas(pairs) => {
                let out_of_time = out_of_time(pairs, when(answer));
                return Some(out_of_time.unwrap_or_else(|| "options.sasToken does not allow this".into()));
            }
            Proof::Token(_) => {
                "who asks has no role that allows this: a data role of the storage account is needed"
            }
            Proof::Key(_) if code == "AuthorizationFailure" => {
                "options.storageAccessKey is no key of options.storageAccount, or the account's firewall keeps this \
                 machine out"
            }
            Proof::Key(_) => return None,
        },
        _ => return None,
    };
    Some(words.into())
}

/// How far two clocks may be apart before that is worth a word. Azure's own limit is 15 minutes.
const APART: Duration = Duration::from_secs(4 * 60);

/// Why nobody believes who asks.
fn authentication(ctx: &Context<Account>, request: &Request, answer: &Response) -> Option<String> {
    let (here, there) = (SystemTime::now(), when(answer));
    let apart = |minutes: Duration, how: &str| {
        format!("this machine's clock is {} minutes {how} Azure's: set it right", minutes.as_secs() / 60)
    };
    match ctx.proof.as_ref().ok()? {
        Proof::Key(_) => Some(match (here.duration_since(there), there.duration_since(here)) {
            (Ok(ahead), _) if ahead > APART => apart(ahead, "ahead of"),
            (_, Ok(behind)) if behind > APART => apart(behind, "behind"),
            _ => "options.storageAccessKey is no key of options.storageAccount".into(),
        }),
        Proof::Sas(pairs) => Some(
            out_of_time(pairs, there)
                .unwrap_or_else(|| "options.sasToken was not made with a key of this account".into()),
        ),
        Proof::Token(_) if request.headers.contains_key("authorization") => {
            Some("the access token has expired, or is not for https://storage.azure.com/".into())
        }
        Proof::Token(_) => None,
    }
}

/// The server's time.
fn when(answer: &Response) -> SystemTime {
    let date = answer.header("date").and_then(|date| httpdate::parse_http_date(date).ok());
    date.unwrap_or_else(SystemTime::now)
}

/// Whether a shared access signature is no longer good, or not yet.
fn out_of_time(pairs: &[(String, String)], now: SystemTime) -> Option<String> {
    let time = |name: &str| {
        let (_, text) = pairs.iter().find(|(own, _)| own == name)?;
        // Azure takes days and minutes, too.
        let whole = ["", ":00Z", "T00:00:00Z"]
            .iter()
            .map(|rest| format!("{}{rest}", if rest.is_empty() { text } else { text.trim_end_matches('Z') }));
        let time = whole.filter_map(|text| text.parse::<jiff::Timestamp>().ok()).next()?;
        Some((text.clone(), SystemTime::from(time)))
    };
    match (time("se"), time("st")) {
        (Some((text, end)), _) if end <= now => {
            Some(format!("options.sasToken has expired at {text}: another one is needed"))
        }
        (_, Some((text, start))) if start > now => {
            Some(format!("options.sasToken is good from {text} on, not before"))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use crate::providers::azure::storage::service;
    use crate::providers::azure::testing::account;

    /// What is said of a refusal with this code and date to a client with these options.
    async fn told(own: serde_json::Value, status: usize, code: &str, date: Option<&str>) -> String {
        let mut account = account().await;
        let mut mock =
            account.open_mock("GET", "/box").match_query(mockito::Matcher::Any).with_status(status);
        if let Some(date) = date {
            mock = mock.with_header("date", date);
        }
        let mock = mock.with_body(format!("<Error><Code>{code}</Code></Error>")).create_async().await;
        account.keep(mock);
        let error = account.client_with(service(), own).fail("getContainer", json!(["box"])).await;
        assert_eq!(error.code(), Some(code));
        error.message().to_owned()
    }

    fn minutes_from_now(minutes: i64) -> String {
        let now = std::time::SystemTime::now();
        let gap = std::time::Duration::from_secs(60 * minutes.unsigned_abs() + 5);
        httpdate::fmt_http_date(if minutes > 0 { now + gap } else { now - gap })
    }

    #[tokio::test]
    async fn a_wrong_key_or_a_wrong_clock() {
        let key = || json!({ "storageAccessKey": "a2V5" });
        let words = told(key(), 403, "AuthenticationFailed", None).await;
        assert_eq!(
            words,
            "azure Error (403): Forbidden: options.storageAccessKey is no key of options.storageAccount"
        );
        let ahead = told(key(), 403, "AuthenticationFailed", Some(&minutes_from_now(-10))).await;
        assert!(
            ahead.ends_with("this machine's clock is 10 minutes ahead of Azure's: set it right"),
            "{ahead}"
        );
        let behind = told(key(), 403, "AuthenticationFailed", Some(&minutes_from_now(10))).await;
        assert!(
            behind.ends_with("this machine's clock is 10 minutes behind Azure's: set it right"),
            "{behind}"
        );
        assert_eq!(told(key(), 403, "Other", None).await, "azure Error (403): Forbidden");
        let firewall = told(key(), 403, "AuthorizationFailure", None).await;
        assert!(firewall.ends_with("or the account's firewall keeps this machine out"), "{firewall}");
    }

    #[tokio::test]
    async fn a_shared_access_signature_that_is_no_longer_good() {
        for (times, words) in [
            (
                "se=2020-01-01T00:00:00Z",
                "options.sasToken has expired at 2020-01-01T00:00:00Z: another one is needed",
            ),
            ("se=2020-01-01", "options.sasToken has expired at 2020-01-01: another one is needed"),
            (
                "se=2020-01-01T10:00Z",
                "options.sasToken has expired at 2020-01-01T10:00Z: another one is needed",
            ),
            ("st=2999-01-01&se=2999-02-01", "options.sasToken is good from 2999-01-01 on, not before"),
            ("se=2999-02-01", "options.sasToken was not made with a key of this account"),
        ] {
            let own = json!({ "sasToken": format!("sv=1&{times}&sig=x") });
            let told = told(own, 403, "AuthenticationFailed", None).await;
            assert!(told.ends_with(words), "{told}");
        }
        let own = json!({ "sasToken": "se=2020-01-01&sig=x" });
        assert!(told(own, 403, "AuthorizationFailure", None).await.contains("has expired"));
        let own = json!({ "sasToken": "sig=x" });
        assert!(
            told(own, 403, "AuthorizationPermissionMismatch", None).await.ends_with("does not allow this")
        );
    }

    #[tokio::test]
    async fn a_token_that_is_no_longer_good_and_other_advice() {
        let own = || json!({ "token": "t" });
        let words = told(own(), 401, "InvalidAuthenticationInfo", None).await;
        assert!(words.contains("the access token has expired"), "{words}");
        for (status, code, words) in [
            (409, "ContainerBeingDeleted", "half a minute"),
            (400, "AccountRequiresHttps", "options.protocol"),
            (400, "InvalidBlockList", "another upload"),
            (403, "AuthorizationPermissionMismatch", "no role"),
        ] {
            let told = told(own(), status, code, None).await;
            assert!(told.contains(words), "{told}");
        }
    }
}
