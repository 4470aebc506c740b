//! Tables.
//!
//! API: <https://learn.microsoft.com/rest/api/storageservices/operations-on-tables>

use serde_json::{Map, Value, json};

use super::Tables;
use crate::error::{Error, Result};
use crate::http::{Path, encode_component};
use crate::providers::azure::account::Account;
use crate::surface::Context;
use crate::surface::context::Prepared;

/// The version that 2.2.0 tells; requests are written in today's.
const VERSION: &str = "2012-02-12";

/// Where the next page starts.
const CONTINUATION: &str = "x-ms-continuation-nexttablename";

pub async fn version(_tables: Tables) -> Result<String> {
    Ok(VERSION.into())
}

/// Asks for JSON, without words about the words.
fn in_json(request: Prepared<Account>) -> Prepared<Account> {
    request
        .header("accept", "application/json;odata=nometadata")
        .header("dataserviceversion", "3.0;NetFx")
        .header("maxdataserviceversion", "3.0;NetFx")
}

pub async fn create(tables: Tables, options: Option<Map<String, Value>>) -> Result<Value> {
    let options = options.ok_or_else(|| Error::new("Options required to create a database."))?;
    let name = options.get("name").and_then(Value::as_str).filter(|name| !name.is_empty());
    let name = name.ok_or_else(|| Error::new("options. name is a required option"))?;
    let request = in_json(tables.post("Tables")).json(&json!({ "TableName": name }));
    let answer = request.send().await?;
    // 204: as it was asked for.
    let own = if answer.body.is_empty() { None } else { answer.get("TableName")? };
    if own.is_none() && answer.document().is_ok_and(|document| !document.is_empty()) {
        return Err(answer.about(Error::empty_response()));
    }
    describe(&tables, own.as_ref().and_then(Value::as_str).unwrap_or(name))
}

pub async fn list(tables: Tables) -> Result<Value> {
    let (mut found, mut next) = (Vec::<Value>::new(), None::<String>);
    loop {
        let query = next.clone().map(|next| ("NextTableName", next));
        let answer = in_json(tables.get("Tables")).query(query).send().await?;
        for row in answer.objects("value").map_err(|error| answer.about(error))? {
            let name = row.get("TableName").and_then(Value::as_str);
            let name = name.ok_or_else(|| {
                answer.about(Error::unexpected("Unexpected response: a table without a name"))
            })?;
            found.push(describe(&tables, name)?);
        }
        let more = answer.header(CONTINUATION).filter(|more| !more.is_empty()).map(str::to_owned);
        if more.is_some() && more == next {
            let error = Error::unexpected("Unexpected response: a listing that does not go on");
            return Err(answer.about(error));
        }
        next = more;
        if next.is_none() {
            return Ok(found.into());
        }
    }
}

/// Calls back with whether the service says that the table is gone: 204.
pub async fn remove(tables: Tables, id: Option<Value>) -> Result<bool> {
    let id = match id {
        Some(Value::String(id)) if !id.is_empty() => id,
        // As `create` and `list` have it.
        Some(Value::Object(table)) => match table.get("id") {
            Some(Value::String(id)) if !id.is_empty() => id.clone(),
            _ => return Err(Error::invalid("id must be a table's name")),
        },
        None | Some(Value::String(_)) => return Err(Error::new("id is a required argument")),
        Some(_) => return Err(Error::invalid("id must be a table's name")),
    };
    let request = in_json(tables.delete(Path::Encoded(entity(&id))));
    let answer = request.send().await?;
    match answer.body.is_empty() {
        true => Ok(answer.status.as_u16() == 204),
        false => Err(answer.about(Error::unexpected("Unexpected response: a body where there is none"))),
    }
}

/// `Tables('{id}')`, encoded.
fn entity(id: &str) -> String {
    let id = encode_component(&id.replace('\'', "''"));
    let id = id.replace('\'', "%27").replace('(', "%28").replace(')', "%29");
    format!("Tables%28%27{id}%27%29")
}

/// From a row in JSON, or from an entry in Atom as 2.2.0 reads it.
pub fn format(tables: Context<Account>, response: Map<String, Value>) -> Result<Value> {
    let response = Value::from(response);
    let name = response.get("TableName").or_else(|| response.pointer("/content/m:properties/d:TableName"));
    let name = name.and_then(Value::as_str);
    let mut table = describe(&tables, name.ok_or_else(|| Error::invalid("response has no TableName"))?)?;
    if let Some(uri) = response.get("id") {
        table["uri"] = uri.clone();
    }
    Ok(table)
}

fn describe(tables: &Tables, name: &str) -> Result<Value> {
    let host = tables.locate(&Path::Root)?;
    Ok(json!({
        "id": name,
        "host": format!("{host}/"),
        "uri": format!("{host}/Tables('{name}')"),
        "username": "",
        "password": "",
    }))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::super::service;
    use crate::providers::azure::testing::{Account, account};

    fn table(account: &Account, name: &str) -> serde_json::Value {
        let url = account.url();
        json!({ "id": name, "host": format!("{url}/"), "uri": format!("{url}/Tables('{name}')"),
            "username": "", "password": "" })
    }

    #[tokio::test]
    async fn a_table_is_created() {
        let mut account = account().await;
        let mock = account
            .mock("POST", "/Tables")
            .match_header("content-type", "application/json")
            .match_header("accept", "application/json;odata=nometadata")
            .match_body(r#"{"TableName":"tab"}"#)
            .with_status(201)
            .with_body(r#"{"TableName":"tab"}"#)
            .create_async()
            .await;
        account.keep(mock);
        account.expect("POST", "/Tables", r#"{"TableName":"quiet"}"#, 204, "").await;
        let client = account.client(service());
        let made = client.call("create", json!([{ "name": "tab" }])).await.unwrap();
        assert_eq!(made[0], table(&account, "tab"));
        let made = client.call("create", json!([{ "name": "quiet" }])).await.unwrap();
        assert_eq!(made[0], table(&account, "quiet"));
        account.all_called().await;
        assert_eq!(
            client.fail("create", json!([])).await.message(),
            "Options required to create a database."
        );
        assert_eq!(client.fail("create", json!([{}])).await.message(), "options. name is a required option");
    }

    #[tokio::test]
    async fn tables_are_listed_whole() {
        let mut account = account().await;
        let first = account
            .mock("GET", "/Tables")
            .with_header("x-ms-continuation-NextTableName", "1!4!Yg--")
            .with_body(r#"{"value":[{"TableName":"a"}]}"#)
            .create_async()
            .await;
        account.keep(first);
        let next = "/Tables?NextTableName=1!4!Yg--";
        account.answer("GET", next, 200, r#"{"value":[{"TableName":"b"},{"TableName":"c"}]}"#).await;
        let found = account.client(service()).call("list", json!([])).await.unwrap();
        let wanted: Vec<_> = ["a", "b", "c"].iter().map(|name| table(&account, name)).collect();
        assert_eq!(found[0], json!(wanted));
    }

    #[tokio::test]
    async fn a_list_that_is_none_is_an_error() {
        for body in ["<feed/>", r#"{"value":[{"#, r#"{"value":[{}]}"#, "{}", ""] {
            let mut account = account().await;
            account.answer("GET", "/Tables", 200, body).await;
            account.client(service()).fail("list", json!([])).await;
        }
    }

    #[tokio::test]
    async fn a_success_that_says_otherwise_is_an_error() {
        let fault = r#"{"odata.error":{"code":"InternalError","message":{"value":"no"}}}"#;
        for body in ["<html>Sign in</html>", r#"{"TableName":"#, fault] {
            let mut account = account().await;
            account.answer("POST", "/Tables", 201, body).await;
            account.answer("DELETE", "/Tables%28%27tab%27%29", 200, body).await;
            let client = account.client(service());
            for (method, argument) in [("create", json!({"name": "tab"})), ("remove", json!("tab"))] {
                let error = client.fail(method, json!([argument])).await;
                assert!(error.message().starts_with("Unexpected "), "{method} {body}: {error}");
            }
        }
    }

    #[tokio::test]
    async fn a_table_goes_by_its_name_or_as_it_was_listed() {
        let mut account = account().await;
        account.answer("DELETE", "/Tables%28%27tab%27%29", 204, "").await;
        account.answer("DELETE", "/Tables%28%27odd%27%29", 200, "").await;
        let client = account.client(service());
        for id in [json!("tab"), table(&account, "tab")] {
            assert_eq!(client.call("remove", json!([id])).await.unwrap()[0], true);
        }
        assert_eq!(client.call("remove", json!(["odd"])).await.unwrap()[0], false);
        for id in [json!(null), json!("")] {
            assert_eq!(client.fail("remove", json!([id])).await.message(), "id is a required argument");
        }
        assert!(client.fail("remove", json!([5])).await.message().contains("a table's name"));
        assert_eq!(super::entity("a'b(c)"), "Tables%28%27a%27%27b%28c%29%27%29");
    }

    #[tokio::test]
    async fn a_refusal_has_azure_s_own_code() {
        let mut account = account().await;
        let body = r#"{"odata.error":{"code":"TableAlreadyExists","message":{"lang":"en","value":"no"}}}"#;
        account.answer("POST", "/Tables", 409, body).await;
        let error = account.client(service()).fail("create", json!([{ "name": "tab" }])).await;
        assert_eq!(error.message(), "azure Error (409): Already exists or in progress");
        assert_eq!(error.code(), Some("TableAlreadyExists"));
        assert_eq!(error.field("result").unwrap()["odata.error"]["code"], "TableAlreadyExists");
    }

    #[tokio::test]
    async fn what_2_2_0_tells() {
        let account = account().await;
        let client = account.client(service());
        assert_eq!(client.call("getVersion", json!([])).await.unwrap()[0], "2012-02-12");
        let entry = json!({ "id": "uri", "content": { "m:properties": { "d:TableName": "t" } } });
        let told = client.call("formatResponse", json!([entry])).await.unwrap();
        assert_eq!((&told[0]["id"], &told[0]["uri"]), (&json!("t"), &json!("uri")));
        let told = client.call("formatResponse", json!([{ "TableName": "t" }])).await.unwrap();
        assert_eq!(told[0], table(&account, "t"));
    }
}
