//! What must not be seen in logs and errors.

use http::HeaderMap;
use serde_json::{Map, Value};
use url::Url;

/// What stands in the place of a secret.
pub const HIDDEN: &str = "[redacted]";

const HEADERS: [&str; 18] = [
    "authorization",
    "proxy-authorization",
    "cookie",
    "set-cookie",
    "x-auth-token",
    "x-auth-key",
    "x-subject-token",
    "x-service-token",
    "x-storage-token",
    "x-token",
    "x-identity-header",
    "x-amz-security-token",
    "x-amz-server-side-encryption-customer-key",
    "x-ms-encryption-key",
    "x-account-meta-temp-url-key",
    "x-account-meta-temp-url-key-2",
    "x-container-meta-temp-url-key",
    "x-container-meta-temp-url-key-2",
];

const FIELDS: [&str; 9] = [
    "adminpass",
    "admin_pass",
    "apikey",
    "api_key",
    "accesskey",
    "private_key",
    "refresh_token",
    "access_token",
    "assertion",
];

/// Query parameters that let their bearer in: signatures (Swift, AWS, Google, Azure) and tokens.
const PARAMETERS: [&str; 8] = [
    "temp_url_sig",
    "signature",
    "x-amz-signature",
    "x-amz-security-token",
    "x-goog-signature",
    "sig",
    "token",
    "x-auth-token",
];

/// A segment behind these is a token (Keystone v2.0).
const TOKEN_PATHS: [&str; 1] = ["/v2.0/tokens/"];

fn is_secret_field(name: &str) -> bool {
    let name = name.to_ascii_lowercase();
    FIELDS.contains(&name.as_str()) || ["password", "passwd", "secret"].iter().any(|word| name.contains(word))
}

/// Whether a header's value must not be seen.
pub fn is_secret_header(name: &str) -> bool {
    HEADERS.contains(&name.to_ascii_lowercase().as_str())
}

/// Headers as the app sees them, secrets hidden.
pub fn headers(headers: &HeaderMap) -> Map<String, Value> {
    let mut out = plain_headers(headers);
    for (name, value) in &mut out {
        if is_secret_header(name) {
            *value = HIDDEN.into();
        }
    }
    out
}

/// Headers as they came; several of one name joined as HTTP says, cookies as a list.
pub fn plain_headers(headers: &HeaderMap) -> Map<String, Value> {
    let mut out = Map::new();
    for name in headers.keys() {
        let values: Vec<String> = headers
            .get_all(name)
            .iter()
            .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
            .collect();
        let value = if name == "set-cookie" { values.into() } else { values.join(", ").into() };
        out.insert(name.as_str().to_owned(), value);
    }
    out
}

/// Whether a query parameter's value must not be seen.
pub fn is_secret_parameter(name: &str) -> bool {
    PARAMETERS.contains(&name.to_ascii_lowercase().as_str()) || is_secret_field(name)
}

/// A URL without what it may carry of secrets: a user and password, a token in its path, a signature in its query.
pub fn url(url: &str) -> String {
    let mut out = match Url::parse(url) {
        Ok(mut parsed) if !parsed.username().is_empty() || parsed.password().is_some() => {
            // Only URLs without a host have nowhere to put them, and then there are none.
            let _ = parsed.set_username("");
            let _ = parsed.set_password(None);
            parsed.into()
        }
        _ => url.to_owned(),
    };
    for above in TOKEN_PATHS {
        if let Some(at) = out.split(['?', '#']).next().and_then(|path| path.find(above)) {
            let start = at + above.len();
            let end = out[start..].find(['/', '?', '#']).map_or(out.len(), |end| start + end);
            out.replace_range(start..end, HIDDEN);
        }
    }
    match out.split_once('?') {
        Some((path, query)) => format!("{path}?{}", parameters(query)),
        None => out,
    }
}

/// A query, the values of its secret parameters hidden.
fn parameters(query: &str) -> String {
    let hide = |pair: &str| match pair.split_once('=') {
        Some((name, _)) if is_secret_parameter(name) => format!("{name}={HIDDEN}"),
        _ => pair.to_owned(),
    };
    query.split('&').map(hide).collect::<Vec<_>>().join("&")
}

/// A text that may be a JSON or XML document, its secret fields hidden.
pub fn text(text: &str) -> String {
    match serde_json::from_str(text) {
        Ok(document) => json(&document).to_string(),
        Err(_) if text.trim_start().starts_with('<') => xml(text),
        Err(_) => text.to_owned(),
    }
}

/// Elements with a certificate, which may have its key beside it.
const CERTIFICATES: [&str; 1] = ["CertificateFile"];

/// An XML document with what stands in its secret elements hidden.
fn xml(text: &str) -> String {
    let (mut out, mut rest) = (String::with_capacity(text.len()), text);
    while let Some((before, behind)) = rest.split_once('<')
        && let Some((tag, behind)) = behind.split_once('>')
    {
        out.extend([before, "<", tag, ">"]);
        rest = behind;
        let name = tag.split([' ', '\t', '\n', '\r', '/']).next().unwrap_or_default();
        let is_secret = is_secret_field(name) || CERTIFICATES.contains(&name);
        if is_secret && !tag.ends_with('/') {
            out.push_str(HIDDEN);
            rest = rest.find(&format!("</{name}")).map_or("", |end| &rest[end..]);
        }
    }
    out.push_str(rest);
    out
}

/// A JSON document with its secret fields hidden; a Keystone token's id among them.
pub fn json(value: &Value) -> Value {
    match value {
        Value::Object(map) => {
            let hide = |name: &str, value: &Value| {
                let secret = is_secret_field(name);
                match value {
                    Value::String(_) if secret => HIDDEN.into(),
                    Value::Object(token) if name == "token" && token.contains_key("id") => {
                        let mut token = token.clone();
                        token.insert("id".into(), HIDDEN.into());
                        json(&Value::Object(token))
                    }
                    other => json(other),
                }
            };
            Value::Object(map.iter().map(|(k, v)| (k.clone(), hide(k, v))).collect())
        }
        Value::Array(items) => items.iter().map(json).collect(),
        other => other.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json as j;

    #[test]
    fn passwords_and_tokens_are_hidden_wherever_they_stand() {
        let body =
            j!({"auth": {"passwordCredentials": {"username": "u", "password": "p"}, "token": {"id": "t"}}});
        let text = json(&body).to_string();
        assert!(text.contains("\"username\":\"u\""));
        assert!(!text.contains("\"p\"") && !text.contains("\"t\""), "{text}");
    }

    #[test]
    fn names_that_speak_of_secrets_are_hidden_in_any_case_and_depth() {
        for name in
            ["password", "adminPass", "rootPassword", "clientSecret", "SecretKey", "api_key", "passwd"]
        {
            let body = j!({"a": [{ name: "hush-hush", "keep": "me" }]});
            assert_eq!(json(&body), j!({"a": [{ name: HIDDEN, "keep": "me" }]}));
        }
        let own = j!({"application_credential": {"id": "a1", "secret": "hush-hush"}});
        assert_eq!(json(&own), j!({"application_credential": {"id": "a1", "secret": HIDDEN}}));
        // Not what only contains one.
        assert_eq!(
            json(&j!({"passwordCredentials": {"username": "u"}})),
            j!({"passwordCredentials": {"username": "u"}})
        );
    }

    #[test]
    fn urls_are_shown_but_for_their_secrets() {
        for (whole, shown) in [
            ("http://h/v1/AUTH_t/a%20b?x=1&y", "http://h/v1/AUTH_t/a%20b?x=1&y"),
            ("http://user:hush@h/a", "http://h/a"),
            (
                "http://h/a?temp_url_sig=hush&temp_url_expires=9",
                "http://h/a?temp_url_sig=[redacted]&temp_url_expires=9",
            ),
            ("http://h/a?X-Amz-Signature=hush&b=c", "http://h/a?X-Amz-Signature=[redacted]&b=c"),
            ("http://h/a?se=1&sig=hush", "http://h/a?se=1&sig=[redacted]"),
            ("http://h/v2.0/tokens", "http://h/v2.0/tokens"),
            ("http://h/v2.0/tokens/hush?belongsTo=t", "http://h/v2.0/tokens/[redacted]?belongsTo=t"),
            ("http://h/v2.0/tokens/hush/endpoints", "http://h/v2.0/tokens/[redacted]/endpoints"),
            ("http://h/v1/tokens/a?at=/v2.0/tokens/b", "http://h/v1/tokens/a?at=/v2.0/tokens/b"),
        ] {
            assert_eq!(url(whole), shown);
        }
    }

    #[test]
    fn xml_documents_have_secrets_too() {
        let own = "<?xml version=\"1.0\"?><R a=\"1\"><User>u</User><UserPassword>hush&amp;hush</UserPassword>\
                   <Password/><CertificateFile xmlns=\"n\"><Data>hush</Data></CertificateFile></R>";
        let shown = "<?xml version=\"1.0\"?><R a=\"1\"><User>u</User><UserPassword>[redacted]</UserPassword>\
                     <Password/><CertificateFile xmlns=\"n\">[redacted]</CertificateFile></R>";
        assert_eq!(text(own), shown);
        assert_eq!(text("<Password>hush"), "<Password>[redacted]");
        assert_eq!(text("<a <b"), "<a <b");
        assert_eq!(text(r#"{"password": "hush"}"#), r#"{"password":"[redacted]"}"#);
    }

    #[test]
    fn headers_are_shown_but_for_their_secrets() {
        let mut own = HeaderMap::new();
        for (name, value) in
            [("x-auth-token", "t"), ("set-cookie", "c"), ("x-auth-user", "u"), ("x-auth-key", "k")]
        {
            own.insert(name, value.parse().unwrap());
        }
        let shown =
            j!({"x-auth-token": HIDDEN, "set-cookie": HIDDEN, "x-auth-user": "u", "x-auth-key": HIDDEN});
        assert_eq!(j!(headers(&own)), shown);
        assert!(is_secret_header("X-Auth-Token") && !is_secret_header("x-auth-user"));
    }
}
