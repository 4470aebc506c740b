//! Sizes of servers in a location.
//!
//! API: <https://learn.microsoft.com/rest/api/compute/resource-skus/list>

use serde_json::{Map, Value};

use super::super::client::Azure;
use super::{list as pages, path};
use crate::error::{Error, Result};

const VERSION: &str = "2021-07-01";

/// The sizes that the subscription may use in the client's location.
pub async fn list(azure: &Azure) -> Result<Vec<Map<String, Value>>> {
    let required = || Error::invalid("options.location is required: each location has other sizes");
    let location = azure.options.location.as_deref().ok_or_else(required)?;
    if location.contains('\'') {
        return Err(Error::invalid("options.location is not a location's name"));
    }
    let filter = format!("location eq '{location}'");
    let query = [("api-version", VERSION), ("$filter", filter.as_str())];
    let (skus, _) = pages(azure, path(azure, ["providers", "Microsoft.Compute", "skus"])?, &query).await?;
    let is_size = |sku: &Map<String, Value>| {
        sku.get("resourceType").and_then(Value::as_str) == Some("virtualMachines") && !is_kept_back(sku)
    };
    Ok(skus.into_iter().filter(is_size).map(with_figures).collect())
}

/// Whether the subscription may not use a size in the location.
fn is_kept_back(sku: &Map<String, Value>) -> bool {
    let restrictions = sku.get("restrictions").and_then(Value::as_array);
    restrictions.into_iter().flatten().any(|own| own["type"] == "Location")
}

fn with_figures(mut sku: Map<String, Value>) -> Map<String, Value> {
    let figure = |name: &str| {
        let all = sku.get("capabilities").and_then(Value::as_array);
        let own = all.into_iter().flatten().find(|own| own["name"] == name)?;
        own.get("value")?.as_str()?.parse::<f64>().ok()
    };
    let figures = [
        ("cores", figure("vCPUs")),
        ("ram", figure("MemoryGB").map(|size| size * 1024.0)),
        ("disk", figure("MaxResourceVolumeMB").map(|size| size / 1024.0)),
    ];
    for (name, figure) in figures {
        if let Some(figure) = figure {
            let whole = figure.fract() == 0.0;
            sku.insert(name.into(), if whole { (figure as u64).into() } else { figure.into() });
        }
    }
    sku
}
