//! Keystone v3: `POST /v3/auth/tokens`; the token comes in the header `X-Subject-Token`.

use http::Method;
use serde_json::{Map, Value, json};

use super::token::{date, parse_time, skew};
use super::{Catalog, Credentials, Login, Token, ask, missing_inputs};
use crate::error::{Error, Result};
use crate::surface::{Cloud, Context};

pub async fn log_in<C: Cloud>(ctx: &Context<C>, credentials: &Credentials) -> Result<Login> {
    let url = credentials.token_url("/v3/auth/tokens")?;
    let answer = ask(ctx, Method::POST, &url, &[], Some(&payload(credentials)?)).await?;
    let token = answer.object("token")?;
    let id = answer
        .header("x-subject-token")
        .map(str::to_owned)
        .ok_or_else(|| answer.about(Error::unexpected("Unexpected response: no token in it")))?;
    let mut view = Map::new();
    view.insert("id".into(), id.clone().into());
    for (name, field) in [("expires", "expires_at"), ("issued_at", "issued_at")] {
        if let Some(time) = token.get(field) {
            view.insert(name.into(), date(time));
        }
    }
    if let Some(Value::Object(project)) = token.get("project") {
        let field = |name: &str| project.get(name).cloned().unwrap_or_default();
        view.insert("tenant".into(), json!({ "id": field("id"), "name": field("name") }));
    }
    let expires = token.get("expires_at").and_then(Value::as_str).and_then(parse_time);
    Ok(Login {
        token: Token { id, expires: expires.map(|time| time - skew(&answer)), view },
        catalog: Catalog::from_v3(token.get("catalog").unwrap_or(&Value::Null)),
        storage_url: None,
        tenant: None,
        user: token.get("user").cloned().unwrap_or_default(),
        raw: json!({ "token": token }),
    })
}

/// The body of the login: how the user is known, and what the token is for.
pub fn payload(credentials: &Credentials) -> Result<Value> {
    let (identity, scope) = match credentials {
        Credentials { application_credential_secret: Some(secret), .. } => {
            (application_credential(credentials, secret)?, None)
        }
        Credentials { password: Some(password), .. } => (
            json!({ "methods": ["password"], "password": { "user": user(credentials, Some(password))? } }),
            scope(credentials),
        ),
        Credentials { token: Some(token), .. } => {
            (json!({ "methods": ["token"], "token": { "id": token } }), scope(credentials))
        }
        _ => return Err(missing_inputs()),
    };
    let mut auth = json!({ "identity": identity });
    if credentials.unscoped {
        auth["scope"] = "unscoped".into();
    } else if let Some(scope) = scope {
        auth["scope"] = scope;
    }
    Ok(json!({ "auth": auth }))
}

/// The user by id, or by name within a domain.
fn user(credentials: &Credentials, password: Option<&str>) -> Result<Value> {
    let mut user = Map::new();
    if let Some(password) = password {
        user.insert("password".into(), password.into());
    }
    match credentials {
        Credentials { user_id: Some(id), .. } => {
            user.insert("id".into(), id.as_str().into());
        }
        Credentials { username: Some(name), .. } => {
            user.insert("name".into(), name.as_str().into());
            if let Some(domain) = named(credentials.domain_id.as_deref(), credentials.domain_name.as_deref())
            {
                user.insert("domain".into(), domain);
            }
        }
        _ => return Err(missing_inputs()),
    }
    Ok(user.into())
}

/// An application credential by id, or by name with its user; it brings its own scope.
fn application_credential(credentials: &Credentials, secret: &str) -> Result<Value> {
    let mut own = Map::new();
    match credentials {
        Credentials { application_credential_id: Some(id), .. } => {
            own.insert("id".into(), id.as_str().into());
        }
        Credentials { application_credential_name: Some(name), .. } => {
            own.insert("name".into(), name.as_str().into());
            own.insert("user".into(), user(credentials, None)?);
        }
        _ => return Err(missing_inputs()),
    }
    own.insert("secret".into(), secret.into());
    Ok(json!({ "methods": ["application_credential"], "application_credential": own }))
}

/// A project by id, a project by name within its domain, or a domain.
fn scope(credentials: &Credentials) -> Option<Value> {
    // 2.2.0 lets the project domain's name win over its id.
    let domain = match &credentials.project_domain_name {
        Some(name) => named(None, Some(name)),
        None => named(credentials.project_domain_id.as_deref(), None),
    };
    if let Some(id) = &credentials.tenant_id {
        return Some(json!({ "project": { "id": id } }));
    }
    match (&credentials.tenant_name, domain) {
        (Some(name), Some(domain)) => Some(json!({ "project": { "name": name, "domain": domain } })),
        (Some(name), None) => Some(json!({ "project": { "name": name } })),
        (None, Some(domain)) => Some(json!({ "domain": domain })),
        (None, None) => None,
    }
}

fn named(id: Option<&str>, name: Option<&str>) -> Option<Value> {
    match (id, name) {
        (Some(id), _) => Some(json!({ "id": id })),
        (None, Some(name)) => Some(json!({ "name": name })),
        (None, None) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn credentials() -> Credentials {
        Credentials { username: Some("user".into()), password: Some("pw".into()), ..Default::default() }
    }

    fn text(own: &Credentials) -> String {
        payload(own).unwrap().to_string()
    }

    const USER: &str =
        r#""identity":{"methods":["password"],"password":{"user":{"password":"pw","name":"user"}}}"#;

    /// The payload of the user with this scope.
    fn scoped(scope: &str) -> String {
        format!(r#"{{"auth":{{{USER},"scope":{scope}}}}}"#)
    }

    #[test]
    fn a_user_by_name_within_a_domain() {
        let own = credentials();
        assert_eq!(text(&own), format!(r#"{{"auth":{{{USER}}}}}"#));
        let named = Credentials { domain_name: Some("Default".into()), ..own };
        let domain = r#""name":"user","domain":{"name":"Default"}"#;
        assert_eq!(text(&named), format!(r#"{{"auth":{{{USER}}}}}"#).replace(r#""name":"user""#, domain));
        let both = Credentials { domain_id: Some("default".into()), ..named };
        let domain = r#""name":"user","domain":{"id":"default"}"#;
        assert_eq!(text(&both), format!(r#"{{"auth":{{{USER}}}}}"#).replace(r#""name":"user""#, domain));
    }

    #[test]
    fn a_user_by_id_needs_no_domain() {
        let own = Credentials { user_id: Some("u1".into()), domain_id: Some("d".into()), ..credentials() };
        let user = r#"{"auth":{"identity":{"methods":["password"],"password":{"user":{"password":"pw","id":"u1"}}}}}"#;
        assert_eq!(text(&own), user);
        assert_eq!(text(&Credentials { username: None, ..own }), user);
    }

    #[test]
    fn scopes() {
        let id =
            Credentials { tenant_id: Some("p1".into()), tenant_name: Some("no".into()), ..credentials() };
        assert_eq!(text(&id), scoped(r#"{"project":{"id":"p1"}}"#));
        let name = Credentials { tenant_name: Some("proj".into()), ..credentials() };
        assert_eq!(text(&name), scoped(r#"{"project":{"name":"proj"}}"#));
        let by_id = Credentials { project_domain_id: Some("pd".into()), ..name.clone() };
        assert_eq!(text(&by_id), scoped(r#"{"project":{"name":"proj","domain":{"id":"pd"}}}"#));
        let by_name = Credentials { project_domain_name: Some("pdn".into()), ..by_id };
        assert_eq!(text(&by_name), scoped(r#"{"project":{"name":"proj","domain":{"name":"pdn"}}}"#));
        let domain = Credentials { project_domain_id: Some("pd".into()), ..credentials() };
        assert_eq!(text(&domain), scoped(r#"{"domain":{"id":"pd"}}"#));
        let domain = Credentials { project_domain_name: Some("pdn".into()), ..credentials() };
        assert_eq!(text(&domain), scoped(r#"{"domain":{"name":"pdn"}}"#));
        let none = Credentials { unscoped: true, ..name };
        assert_eq!(text(&none), scoped(r#""unscoped""#));
    }

    #[test]
    fn a_token_is_exchanged_for_one_of_the_scope() {
        let own = Credentials { token: Some("old".into()), ..Default::default() };
        let identity = r#""identity":{"methods":["token"],"token":{"id":"old"}}"#;
        assert_eq!(text(&own), format!(r#"{{"auth":{{{identity}}}}}"#));
        let scoped = Credentials { tenant_id: Some("p1".into()), ..own };
        assert_eq!(
            text(&scoped),
            format!(r#"{{"auth":{{{identity},"scope":{{"project":{{"id":"p1"}}}}}}}}"#)
        );
        // A password is the better proof.
        let both = Credentials { token: Some("old".into()), ..credentials() };
        assert_eq!(text(&both), format!(r#"{{"auth":{{{USER}}}}}"#));
    }

    #[test]
    fn application_credentials_bring_their_own_scope() {
        let own = Credentials {
            application_credential_id: Some("a1".into()),
            application_credential_secret: Some("s".into()),
            tenant_id: Some("p1".into()),
            ..Default::default()
        };
        let identity = |inner: &str| {
            format!(
                r#"{{"auth":{{"identity":{{"methods":["application_credential"],"application_credential":{inner}}}}}}}"#
            )
        };
        assert_eq!(text(&own), identity(r#"{"id":"a1","secret":"s"}"#));
        let named = Credentials {
            application_credential_id: None,
            application_credential_name: Some("ci".into()),
            username: Some("user".into()),
            domain_id: Some("default".into()),
            ..own
        };
        let user = r#"{"name":"user","domain":{"id":"default"}}"#;
        assert_eq!(text(&named), identity(&format!(r#"{{"name":"ci","user":{user},"secret":"s"}}"#)));
        let by_id = Credentials { user_id: Some("u1".into()), ..named.clone() };
        assert_eq!(text(&by_id), identity(r#"{"name":"ci","user":{"id":"u1"},"secret":"s"}"#));
        let nobody = Credentials { username: None, ..named };
        assert_eq!(payload(&nobody).unwrap_err().message(), "Unable to authorize; missing required inputs");
    }

    #[test]
    fn what_is_missing() {
        for own in [
            Credentials::default(),
            Credentials { password: None, ..credentials() },
            Credentials { username: None, ..credentials() },
            Credentials { application_credential_secret: Some("s".into()), ..Default::default() },
        ] {
            assert_eq!(payload(&own).unwrap_err().message(), "Unable to authorize; missing required inputs");
        }
    }
}
