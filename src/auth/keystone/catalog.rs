//! The service catalog: where a cloud's services are.

use serde_json::{Value, json};

use crate::error::{Error, Result};

/// What a client looks for.
#[derive(Clone, Copy, Debug)]
pub struct Wanted<'a> {
    /// Catalog types, the best first: clouds name the same service differently.
    pub types: &'a [&'a str],
    pub region: Option<&'a str>,
    /// `public`, `internal` or `admin`.
    pub interface: &'a str,
}

#[derive(Clone, Debug, Default)]
pub struct Catalog {
    entries: Vec<Entry>,
    /// The catalog as Keystone has sent it.
    raw: Value,
}

#[derive(Clone, Debug)]
struct Entry {
    name: String,
    kind: String,
    endpoints: Vec<Endpoint>,
}

#[derive(Clone, Debug)]
struct Endpoint {
    region: Option<String>,
    public: Option<String>,
    internal: Option<String>,
    admin: Option<String>,
}

impl Endpoint {
    /// Admin and internal URLs that a v2 catalog leaves out are the public one.
    fn url(&self, interface: &str) -> Option<&str> {
        match interface {
            "internal" => self.internal.as_deref(),
            "admin" => self.admin.as_deref(),
            _ => self.public.as_deref(),
        }
    }
}

/// A text that is not empty: `""` as a region is none.
fn text(value: &Value, field: &str) -> Option<String> {
    value.get(field)?.as_str().filter(|text| !text.is_empty()).map(str::to_owned)
}

impl Catalog {
    /// `[{name, type, endpoints: [{region, publicURL, internalURL, adminURL}]}]`
    pub fn from_v2(catalog: &Value) -> Self {
        Self::read(catalog, |endpoint| {
            let public = text(endpoint, "publicURL");
            Endpoint {
                region: text(endpoint, "region"),
                internal: text(endpoint, "internalURL").or_else(|| public.clone()),
                admin: text(endpoint, "adminURL").or_else(|| public.clone()),
                public,
            }
        })
    }

    /// `[{name, type, endpoints: [{region, interface, url}]}]`
    pub fn from_v3(catalog: &Value) -> Self {
        Self::read(catalog, |endpoint| {
            let url = |interface: &str| {
                let fits =
                    text(endpoint, "interface").is_some_and(|own| own.trim_end_matches("URL") == interface);
                if fits { text(endpoint, "url") } else { None }
            };
            Endpoint {
                region: text(endpoint, "region").or_else(|| text(endpoint, "region_id")),
                public: url("public"),
                internal: url("internal"),
                admin: url("admin"),
            }
        })
    }

    fn read(catalog: &Value, endpoint: impl Fn(&Value) -> Endpoint) -> Self {
        let list = |value: Option<&Value>| value.and_then(Value::as_array).cloned().unwrap_or_default();
        let entry = |entry: &Value| Entry {
            name: text(entry, "name").unwrap_or_default(),
            kind: text(entry, "type").unwrap_or_default(),
            endpoints: list(entry.get("endpoints")).iter().map(&endpoint).collect(),
        };
        Self { entries: list(Some(catalog)).iter().map(entry).collect(), raw: catalog.clone() }
    }

    /// The URL of the wanted service.
    pub fn find(&self, wanted: Wanted<'_>) -> Result<String> {
        let mut known = false;
        for kind in wanted.types {
            // Rackspace's first generation of servers has another API under the same type.
            let fits = |entry: &&Entry| entry.kind.eq_ignore_ascii_case(kind) && entry.name != "cloudServers";
            for entry in self.entries.iter().filter(fits) {
                known = true;
                if let Some(url) = entry.choose(wanted) {
                    return Ok(url.to_owned());
                }
            }
        }
        Err(Error::new(match known {
            true => "Unable to identify endpoint url",
            false => "Unable to find matching endpoint for requested service",
        }))
    }

    /// Whether a service of one of these types is listed.
    pub fn has(&self, types: &[&str]) -> bool {
        self.entries.iter().any(|entry| types.iter().any(|kind| entry.kind.eq_ignore_ascii_case(kind)))
    }

    /// For JavaScript, which makes a `ServiceCatalog` of it.
    pub fn describe(&self) -> Value {
        json!({ "$catalog": self.raw })
    }
}

/// The URL of a service by a catalog of either version; `wanted` has `serviceType`, `region`, `useInternal` and
/// `useAdmin`.
pub fn endpoint(catalog: &Value, wanted: &Value) -> Result<String> {
    let is_v3 = catalog.as_array().into_iter().flatten().any(|entry| {
        entry.pointer("/endpoints/0/interface").is_some() || entry.pointer("/endpoints/0/url").is_some()
    });
    let is_set = |option: &str| wanted.get(option).is_some_and(|value| *value == true);
    let types: Vec<&str> = wanted.get("serviceType").and_then(Value::as_str).into_iter().collect();
    let catalog = if is_v3 { Catalog::from_v3(catalog) } else { Catalog::from_v2(catalog) };
    catalog.find(Wanted {
        types: &types,
        region: wanted.get("region").and_then(Value::as_str),
        interface: match (is_set("useInternal"), is_set("useAdmin")) {
            (true, _) => "internal",
            (_, true) => "admin",
            _ => "public",
        },
    })
}

impl Entry {
    fn choose(&self, wanted: Wanted<'_>) -> Option<&str> {
        let mut usable =
            self.endpoints.iter().filter_map(|e| Some((e.region.as_deref(), e.url(wanted.interface)?)));
        match wanted.region {
            Some(region) => {
                // 2.2.0 takes the last of several.
                let all: Vec<_> = usable.collect();
                let last = |fits: &dyn Fn(Option<&str>) -> bool| all.iter().rfind(|(own, _)| fits(*own));
                let found = last(&|own| own.is_some_and(|own| own.eq_ignore_ascii_case(region)));
                // An endpoint without a region serves them all.
                found.or_else(|| last(&|own| own.is_none())).map(|(_, url)| *url)
            }
            None => {
                if let Some((_, url)) = usable.clone().find(|(region, _)| region.is_none()) {
                    return Some(url);
                }
                // With one region there is nothing to choose.
                let (first, url) = usable.next()?;
                usable.all(|(region, _)| region == first).then_some(url)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn v3(regions: &[&str]) -> Catalog {
        let endpoint = |region: &&str| json!({"region": region, "interface": "public", "url": format!("http://{region}")});
        let endpoints: Vec<Value> = regions.iter().map(endpoint).collect();
        Catalog::from_v3(&json!([{"type": "volumev3", "name": "cinder", "endpoints": endpoints}]))
    }

    fn find(catalog: &Catalog, region: Option<&str>) -> Result<String> {
        catalog.find(Wanted { types: &["volume", "volumev3"], region, interface: "public" })
    }

    #[test]
    fn a_single_region_needs_no_option() {
        assert_eq!(find(&v3(&["one"]), None).unwrap(), "http://one");
        let error = find(&v3(&["one", "two"]), None).unwrap_err();
        assert_eq!(error.message(), "Unable to identify endpoint url");
    }

    #[test]
    fn regions_match_without_case_and_types_by_alias() {
        assert_eq!(find(&v3(&["One", "two"]), Some("ONE")).unwrap(), "http://One");
    }

    #[test]
    fn an_endpoint_without_a_region_serves_all() {
        let catalog = Catalog::from_v2(&json!([{"type": "volume", "endpoints": [
            {"publicURL": "http://all"},
            {"region": "one", "publicURL": "http://one"},
        ]}]));
        assert_eq!(find(&catalog, Some("one")).unwrap(), "http://one");
        assert_eq!(find(&catalog, Some("two")).unwrap(), "http://all");
        let empty = json!([{"type": "volume", "endpoints": [{"region": "", "publicURL": "http://all"}]}]);
        assert_eq!(find(&Catalog::from_v2(&empty), Some("two")).unwrap(), "http://all");
    }

    #[test]
    fn a_service_that_is_not_there_says_so() {
        let error = find(&Catalog::default(), None).unwrap_err();
        assert_eq!(error.message(), "Unable to find matching endpoint for requested service");
    }

    #[test]
    fn an_endpoint_of_either_version_is_found_by_options() {
        let v2 = json!([{"type": "compute", "name": "nova", "endpoints": [
            {"region": "one", "publicURL": "http://public", "internalURL": "http://internal"},
        ]}]);
        let v3 = json!([{"type": "compute", "name": "nova", "endpoints": [
            {"region": "one", "interface": "public", "url": "http://public"},
            {"region": "one", "interface": "internal", "url": "http://internal"},
        ]}]);
        for catalog in [v2, v3] {
            let find = |wanted: Value| endpoint(&catalog, &wanted);
            assert_eq!(find(json!({"serviceType": "compute", "region": "ONE"})).unwrap(), "http://public");
            let internal = json!({"serviceType": "compute", "useInternal": true, "useAdmin": true});
            assert_eq!(find(internal).unwrap(), "http://internal");
            find(json!({"serviceType": "volume"})).unwrap_err();
            find(json!({})).unwrap_err();
        }
    }

    fn wanted<'a>(types: &'a [&'a str], region: Option<&'a str>, interface: &'a str) -> Wanted<'a> {
        Wanted { types, region, interface }
    }

    #[test]
    fn the_better_type_wins_whatever_the_order_of_the_catalog() {
        let entry = |kind: &str| json!({"type": kind, "name": kind, "endpoints": [{"publicURL": format!("http://{kind}")}]});
        let catalog = Catalog::from_v2(&json!([entry("volumev2"), entry("Volumev3"), entry("image")]));
        let types = ["volumev3", "volumev2", "volume"];
        assert_eq!(catalog.find(wanted(&types, None, "public")).unwrap(), "http://Volumev3");
        assert!(catalog.has(&["IMAGE"]) && !catalog.has(&["dns"]));
    }

    #[test]
    fn a_later_service_serves_where_the_first_has_no_endpoint() {
        let catalog = Catalog::from_v2(&json!([
            {"type": "compute", "name": "cloudServers", "endpoints": [{"region": "r", "publicURL": "http://first"}]},
            {"type": "compute", "name": "nova", "endpoints": [{"region": "other", "publicURL": "http://other"}]},
            {"type": "compute", "name": "nova", "endpoints": [{"region": "R", "publicURL": "http://wanted"}]},
        ]));
        assert_eq!(catalog.find(wanted(&["compute"], Some("r"), "public")).unwrap(), "http://wanted");
        let error = catalog.find(wanted(&["compute"], Some("nope"), "public")).unwrap_err();
        assert_eq!(error.message(), "Unable to identify endpoint url");
    }

    #[test]
    fn of_several_endpoints_in_a_region_the_last_counts_and_without_one_the_first() {
        let catalog = Catalog::from_v2(&json!([{"type": "compute", "name": "nova", "endpoints": [
            {"region": "r", "publicURL": "http://1"}, {"publicURL": "http://2"}, {"publicURL": "http://3"},
            {"region": "R", "publicURL": "http://4"},
        ]}]));
        assert_eq!(catalog.find(wanted(&["compute"], Some("r"), "public")).unwrap(), "http://4");
        assert_eq!(catalog.find(wanted(&["compute"], None, "public")).unwrap(), "http://2");
    }

    #[test]
    fn interfaces_of_v2_fall_back_to_the_public_one() {
        let catalog = Catalog::from_v2(&json!([{"type": "compute", "endpoints": [
            {"region": "r", "publicURL": "http://p", "internalURL": "http://i"},
        ]}]));
        assert_eq!(catalog.find(wanted(&["compute"], None, "internal")).unwrap(), "http://i");
        assert_eq!(catalog.find(wanted(&["compute"], None, "admin")).unwrap(), "http://p");
    }

    #[test]
    fn interfaces_of_v3_do_not() {
        let catalog = Catalog::from_v3(&json!([{"type": "compute", "endpoints": [
            {"region_id": "r", "interface": "public", "url": "http://p"},
            {"region_id": "r", "interface": "internalURL", "url": "http://i"},
        ]}]));
        assert_eq!(catalog.find(wanted(&["compute"], Some("R"), "public")).unwrap(), "http://p");
        assert_eq!(catalog.find(wanted(&["compute"], None, "internal")).unwrap(), "http://i");
        let error = catalog.find(wanted(&["compute"], None, "admin")).unwrap_err();
        assert_eq!(error.message(), "Unable to identify endpoint url");
    }

    #[test]
    fn what_is_no_catalog_is_an_empty_one() {
        for odd in [json!(null), json!({}), json!([1, {}, {"type": 5, "endpoints": {}}]), json!("x")] {
            for catalog in [Catalog::from_v2(&odd), Catalog::from_v3(&odd)] {
                let error = catalog.find(wanted(&["compute"], None, "public")).unwrap_err();
                assert_eq!(error.message(), "Unable to find matching endpoint for requested service");
            }
        }
    }

    #[test]
    fn apps_see_the_catalog_as_it_came() {
        let own = json!([{"type": "compute", "name": "nova", "endpoints": [{"region": "r", "publicURL": "http://p"}]}]);
        assert_eq!(Catalog::from_v2(&own).describe(), json!({ "$catalog": own }));
    }
}
