//! Keystone v2.0: `POST /v2.0/tokens`.

use http::Method;
use serde_json::{Map, Value, json};

use super::token::{date, parse_time, skew};
use super::{Catalog, Credentials, Login, Token, ask, missing_inputs};
use crate::error::{Error, Result};
use crate::http::Response;
use crate::surface::{Cloud, Context};

pub async fn log_in<C: Cloud>(ctx: &Context<C>, credentials: &Credentials) -> Result<Login> {
    let url = credentials.token_url("/v2.0/tokens")?;
    let answer = ask(ctx, Method::POST, &url, &[], Some(&payload(credentials, None)?)).await?;
    let access = access(&answer)?;
    if has_tenant(&access) || credentials.unscoped {
        return login(&answer, access);
    }
    let tenant = first_tenant(ctx, credentials, &access).await?;
    let again = payload(credentials, Some(&tenant))?;
    let answer = ask(ctx, Method::POST, &url, &[], Some(&again)).await?;
    let access = self::access(&answer)?;
    Ok(Login { tenant: Some(tenant), ..login(&answer, access)? })
}

/// The body of the login: a password, a token or a key, and the tenant that it is for.
pub fn payload(credentials: &Credentials, tenant: Option<&str>) -> Result<Value> {
    let mut auth = match credentials {
        Credentials { username: Some(username), password: Some(password), .. } => {
            json!({ "passwordCredentials": { "username": username, "password": password } })
        }
        Credentials { token: Some(token), tenant_id, tenant_name, .. }
            if tenant_id.is_some() || tenant_name.is_some() =>
        {
            json!({ "token": { "id": token } })
        }
        Credentials { key: Some(key), .. } => key.clone(),
        _ => return Err(missing_inputs()),
    };
    if let Some(id) = tenant.or(credentials.tenant_id.as_deref()) {
        auth["tenantId"] = id.into();
    } else if let Some(name) = &credentials.tenant_name {
        auth["tenantName"] = name.as_str().into();
    }
    Ok(json!({ "auth": auth }))
}

fn access(answer: &Response) -> Result<Map<String, Value>> {
    answer.object("access")
}

fn has_tenant(access: &Map<String, Value>) -> bool {
    access.get("token").and_then(|token| token.get("tenant")).is_some_and(|tenant| !tenant.is_null())
}

fn token_id(answer: &Response, access: &Map<String, Value>) -> Result<String> {
    let id = access.get("token").and_then(|token| token.get("id")).and_then(Value::as_str);
    id.map(str::to_owned)
        .ok_or_else(|| answer.about(Error::unexpected("Unexpected response: no token in it")))
}

/// An account without a default tenant gets a token without one: the first active tenant is asked for.
async fn first_tenant<C: Cloud>(
    ctx: &Context<C>,
    credentials: &Credentials,
    access: &Map<String, Value>,
) -> Result<String> {
    let id = access.get("token").and_then(|token| token.get("id")).and_then(Value::as_str);
    let id = id.ok_or_else(|| Error::unexpected("Unexpected response: no token in it"))?;
    let url = format!("{}/v2.0/tenants", credentials.bare_url()?);
    let answer = ask(ctx, Method::GET, &url, &[("x-auth-token", id)], None).await?;
    let tenants = match answer.get("tenants")? {
        Some(_) => answer.objects("tenants")?,
        None => Vec::new(),
    };
    if tenants.is_empty() {
        return Err(Error::new("Unable to find tenants"));
    }
    let active = |tenant: &&Map<String, Value>| match tenant.get("enabled") {
        Some(Value::Bool(enabled)) => *enabled,
        Some(Value::String(text)) => !text.is_empty() && text != "false",
        _ => false,
    };
    let found = tenants.iter().find(active).and_then(|tenant| tenant.get("id")).and_then(Value::as_str);
    found.map(str::to_owned).ok_or_else(|| Error::new("Unable to find an active tenant"))
}

pub fn login(answer: &Response, access: Map<String, Value>) -> Result<Login> {
    let id = token_id(answer, &access)?;
    let mut view = match access.get("token") {
        Some(Value::Object(token)) => token.clone(),
        _ => Map::new(),
    };
    let expires = view.get("expires").and_then(Value::as_str).and_then(parse_time);
    if let Some(text) = view.get_mut("expires") {
        *text = date(text);
    }
    Ok(Login {
        token: Token { id, expires: expires.map(|time| time - skew(answer)), view },
        catalog: Catalog::from_v2(access.get("serviceCatalog").unwrap_or(&Value::Null)),
        storage_url: None,
        tenant: None,
        user: access.get("user").cloned().unwrap_or_default(),
        raw: json!({ "access": access }),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn payloads() {
        let own =
            Credentials { username: Some("user".into()), password: Some("pw".into()), ..Default::default() };
        let text = |own: &Credentials| payload(own, None).unwrap().to_string();
        let password = r#""passwordCredentials":{"username":"user","password":"pw"}"#;
        assert_eq!(text(&own), format!(r#"{{"auth":{{{password}}}}}"#));
        let named = Credentials { tenant_name: Some("name".into()), ..own };
        assert_eq!(text(&named), format!(r#"{{"auth":{{{password},"tenantName":"name"}}}}"#));
        let found = payload(&named, Some("found")).unwrap().to_string();
        assert_eq!(found, format!(r#"{{"auth":{{{password},"tenantId":"found"}}}}"#));
        let by_id = Credentials { tenant_id: Some("t1".into()), ..named };
        assert_eq!(text(&by_id), format!(r#"{{"auth":{{{password},"tenantId":"t1"}}}}"#));
        let token = Credentials { password: None, token: Some("old".into()), ..by_id };
        assert_eq!(text(&token), r#"{"auth":{"token":{"id":"old"},"tenantId":"t1"}}"#);
    }

    #[test]
    fn what_is_missing() {
        let token = Credentials { token: Some("old".into()), ..Default::default() };
        let nameless = Credentials { password: Some("pw".into()), ..Default::default() };
        for own in [Credentials::default(), nameless, token] {
            let error = payload(&own, None).unwrap_err();
            assert_eq!(error.message(), "Unable to authorize; missing required inputs");
        }
    }
}
