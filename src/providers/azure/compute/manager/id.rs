//! Ids of resources: where they are in Resource Manager.
//!
//! API: <https://learn.microsoft.com/rest/api/resources/resources/get-by-id>

use super::super::client::Azure;
use super::{COMPUTE_VERSION, NETWORK_VERSION, RESOURCES_VERSION};
use crate::error::Result;
use crate::http::Path;

/// `/subscriptions/{subscription}/resourceGroups/{group}/providers/{namespace}/{type}/{name}`
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Id {
    pub subscription: String,
    pub group: String,
    /// Namespace, type and name; types and names of what is within it.
    rest: Vec<String>,
}

impl Id {
    /// A resource of the client's subscription.
    pub fn new(azure: &Azure, group: &str, namespace: &str, kind: &str, name: &str) -> Result<Self> {
        let rest = [namespace, kind, name].map(str::to_owned).to_vec();
        Ok(Self { subscription: azure.subscription()?.to_owned(), group: group.to_owned(), rest })
    }

    /// A server.
    pub fn server(azure: &Azure, group: &str, name: &str) -> Result<Self> {
        Self::new(azure, group, "Microsoft.Compute", "virtualMachines", name)
    }

    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.strip_prefix('/')?.split('/');
        let mut named = |word: &str| {
            let (own, value) = (parts.next()?, parts.next()?);
            (own.eq_ignore_ascii_case(word) && !value.is_empty()).then(|| value.to_owned())
        };
        let (subscription, group) = (named("subscriptions")?, named("resourceGroups")?);
        let namespace = named("providers")?;
        let rest: Vec<String> = std::iter::once(namespace).chain(parts.map(str::to_owned)).collect();
        // After the namespace, types and names take turns.
        (rest.len() >= 3 && rest.len() % 2 == 1).then_some(Self { subscription, group, rest })
    }

    pub fn name(&self) -> &str {
        self.rest.last().map(String::as_str).unwrap_or_default()
    }

    /// Namespace and types: `Microsoft.Compute/virtualMachines`.
    pub fn kind(&self) -> String {
        let types = self.rest.iter().skip(1).step_by(2).map(String::as_str);
        self.rest.first().map(String::as_str).into_iter().chain(types).collect::<Vec<_>>().join("/")
    }

    pub fn is_of(&self, kind: &str) -> bool {
        self.kind().eq_ignore_ascii_case(kind)
    }

    pub fn is_server(&self) -> bool {
        self.is_of("Microsoft.Compute/virtualMachines")
    }

    /// The resource that this one is a part of.
    pub fn parent(&self) -> Option<Self> {
        let length = self.rest.len().checked_sub(2).filter(|length| *length >= 3)?;
        Some(Self { rest: self.rest[..length].to_vec(), ..self.clone() })
    }

    pub fn path(&self) -> Path {
        let Self { subscription, group, rest } = self;
        let head = ["subscriptions", subscription, "resourceGroups", group, "providers"].map(str::to_owned);
        Path::Segments(head.into_iter().chain(rest.iter().cloned()).collect())
    }

    /// The path of something that is done to the resource.
    pub fn action(&self, name: &str) -> Path {
        match self.path() {
            Path::Segments(mut segments) => {
                segments.push(name.to_owned());
                Path::Segments(segments)
            }
            other => other,
        }
    }

    pub fn version(&self) -> &'static str {
        match self.rest.first().map(|namespace| namespace.to_ascii_lowercase()).as_deref() {
            Some("microsoft.compute") => COMPUTE_VERSION,
            Some("microsoft.network") => NETWORK_VERSION,
            _ => RESOURCES_VERSION,
        }
    }
}

impl std::fmt::Display for Id {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { subscription, group, rest } = self;
        write!(f, "/subscriptions/{subscription}/resourceGroups/{group}/providers/{}", rest.join("/"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ids_are_read_and_written() {
        let text = "/subscriptions/s/resourceGroups/g/providers/Microsoft.Compute/virtualMachines/web";
        let id = Id::parse(text).unwrap();
        assert_eq!((id.group.as_str(), id.name(), id.to_string().as_str()), ("g", "web", text));
        assert!(id.is_server() && id.parent().is_none());
        assert!(Id::parse(&text.to_lowercase()).unwrap().is_server());
        let version =
            Id::parse(&text.replace("virtualMachines/web", "galleries/a/images/b/versions/1")).unwrap();
        assert_eq!(version.kind(), "Microsoft.Compute/galleries/images/versions");
        assert_eq!(version.parent().unwrap().kind(), "Microsoft.Compute/galleries/images");
        for odd in [
            "",
            "web",
            "/subscriptions/s",
            &format!("{text}/extensions"),
            "/a/s/resourceGroups/g/providers/n/t/w",
        ] {
            assert_eq!(Id::parse(odd), None, "{odd}");
        }
    }
}
