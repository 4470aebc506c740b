//! Swift's own authentication: a token and a storage URL for a user and a key, all in headers.

use http::Method;
use serde_json::{Map, Value, json};

use super::{Catalog, Credentials, Login, Token, ask, missing_inputs};
use crate::error::{Error, Result};
use crate::surface::{Cloud, Context};

pub async fn log_in<C: Cloud>(ctx: &Context<C>, credentials: &Credentials) -> Result<Login> {
    let (Some(user), Some(key)) = (&credentials.username, &credentials.password) else {
        return Err(missing_inputs());
    };
    let url = credentials.token_url("/auth/v1.0")?;
    let headers = [("x-auth-user", user.as_str()), ("x-auth-key", key.as_str())];
    let answer = ask(ctx, Method::GET, &url, &headers, None).await?;
    let header = |name: &str| answer.header(name).map(str::to_owned);
    let id = header("x-auth-token").or_else(|| header("x-storage-token"));
    let id = id.ok_or_else(|| answer.about(Error::unexpected("Unexpected response: no token in it")))?;
    let storage_url = header("x-storage-url")
        .ok_or_else(|| answer.about(Error::unexpected("Unexpected response: no storage URL in it")))?;
    let expires = header("x-auth-token-expires")
        .and_then(|seconds| seconds.parse::<i64>().ok())
        .map(|seconds| super::token::now().saturating_add(seconds.saturating_mul(1000)));
    let mut view = Map::new();
    view.insert("id".into(), id.clone().into());
    if let Some(expires) = expires {
        view.insert("expires".into(), json!({ "$date": expires }));
    }
    Ok(Login {
        token: Token { id, expires, view },
        catalog: Catalog::default(),
        storage_url: Some(storage_url),
        tenant: None,
        user: json!({ "name": user }),
        raw: Value::Null,
    })
}
