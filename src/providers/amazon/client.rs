//! A client of one of Amazon's services: its endpoint, its region, its signatures.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use base64::prelude::{BASE64_STANDARD, Engine};
use http::Method;
use md5::{Digest, Md5};
use serde_json::{Map, Value, json};

use super::options::AmazonOptions;
use super::{endpoint, error};
use crate::auth::aws::{self, Credentials, Scope, UNSIGNED_PAYLOAD};
use crate::error::{Error, Result};
use crate::http::{Body, Path, Request, Response, is_idempotent};
use crate::surface::{Cloud, Common, Context, Service, UrlOptions};

/// Which of the services a client is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Ec2,
    S3,
}

pub struct Amazon {
    pub kind: Kind,
    common: Common,
    credentials: Credentials,
    pub region: Option<String>,
    /// URL of a service that is not Amazon's own.
    pub endpoint: Option<String>,
    forces_path: bool,
    pub options: AmazonOptions,
    /// Where buckets turned out to be.
    regions: Mutex<HashMap<String, String>>,
}

/// A body of this many bytes is digested where nobody waits for it.
const LARGE: usize = 256 * 1024;

pub fn service(kind: Kind, name: &'static str, doc: &'static str) -> Service {
    Service::new(name, doc, move |options, config| Amazon::new(kind, options, config))
        .status_texts(error::FAIL_CODES)
        .method(
            "_request(options)",
            "Sends a request of your own, signed with the client's keys.",
            crate::surface::raw_request::<Amazon>,
        )
        .on_prototype()
        .method_sync("_getUrl(options)", "The URL of the service, of a container or of a file.", url)
}

fn url(ctx: Context<Amazon>, options: Option<UrlOptions>) -> Result<String> {
    ctx.locate(&options.map(UrlOptions::into_path).transpose()?.unwrap_or_default())
}

impl Amazon {
    pub fn new(kind: Kind, options: AmazonOptions, config: &Map<String, Value>) -> Result<Self> {
        let mut common = Common::from_config(config)?;
        if let Some(server) = options.server() {
            common = common.through(&server);
        }
        Ok(Self {
            kind,
            common,
            credentials: options.credentials()?,
            region: options.region(),
            endpoint: options.endpoint_url()?,
            forces_path: options.forces_path(),
            options,
            regions: Mutex::default(),
        })
    }

    /// The region that requests about a bucket are signed for.
    fn region_of(&self, path: &Path) -> Option<String> {
        let known = match path {
            Path::Container(bucket) | Path::Object(bucket, _) => {
                self.regions.lock().unwrap_or_else(PoisonError::into_inner).get(bucket).cloned()
            }
            _ => None,
        };
        known.or_else(|| self.region.clone())
    }

    /// Remembers where a bucket is; `false` if that is no news.
    fn learn(&self, path: &Path, region: &str) -> bool {
        let (Path::Container(bucket) | Path::Object(bucket, _)) = path else { return false };
        if self.region_of(path).as_deref().unwrap_or(endpoint::DEFAULT_REGION) == region {
            return false;
        }
        let mut regions = self.regions.lock().unwrap_or_else(PoisonError::into_inner);
        regions.insert(bucket.clone(), region.to_owned()).as_deref() != Some(region)
    }

    /// The URL of what a path names.
    pub fn locate(&self, path: &Path) -> Result<String> {
        let region = self.region_of(path);
        let base = match (&self.endpoint, self.kind, &region) {
            (Some(own), ..) => own.clone(),
            (None, Kind::S3, region) => endpoint::s3(region.as_deref()),
            (None, Kind::Ec2, Some(region)) => endpoint::ec2(region),
            (None, Kind::Ec2, None) => {
                let error = Error::new("Missing region in config").with("code", "ConfigError");
                return Err(error.with("name", "ConfigError"));
            }
        };
        endpoint::locate(&base, path, self.forces_path)
    }
}

/// MD5 in base64, as `Content-MD5` has it.
pub fn md5_header(bytes: &[u8]) -> String {
    BASE64_STANDARD.encode(Md5::digest(bytes))
}

impl Cloud for Amazon {
    fn provider(&self) -> &'static str {
        "amazon"
    }

    fn common(&self) -> &Common {
        &self.common
    }

    fn fail_codes(&self) -> &'static [(u16, &'static str)] {
        error::FAIL_CODES
    }

    fn properties(&self) -> Map<String, Value> {
        let options = &self.options;
        let facts = json!({ "config": {
            "region": self.region,
            "endpoint": self.endpoint,
            "s3ForcePathStyle": self.forces_path,
        } });
        let mut out = Map::new();
        out.insert("provider".into(), "amazon".into());
        out.insert("version".into(), options.version.as_deref().unwrap_or("2014-06-15").into());
        out.insert("protocol".into(), options.protocol.as_deref().unwrap_or("https://").into());
        out.insert(if self.kind == Kind::S3 { "s3" } else { "ec2" }.into(), facts);
        out.insert("userAgent".into(), concat!("nodejs-pkgcloud/", env!("CARGO_PKG_VERSION")).into());
        let given = [
            ("endpoint", options.endpoint.clone()),
            ("region", self.region.clone().map(Value::from)),
            ("securityGroup", options.security_group.clone().map(Value::from)),
            ("securityGroupId", options.security_group_id.clone().map(Value::from)),
        ];
        out.extend(given.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?))));
        out
    }

    /// A redirect leads to a server that the signature is not for: it is followed by signing again.
    const FOLLOWS: bool = false;

    async fn address(ctx: &Context<Self>, request: &mut Request) -> Result<String> {
        ctx.locate(&request.path)
    }

    async fn sign(ctx: &Context<Self>, request: &mut Request, url: &str) -> Result<()> {
        let credential = ctx.credentials.get(&ctx.call, &ctx.pool()).await?;
        let region = ctx.region_of(&request.path);
        let region = region.as_deref().unwrap_or(endpoint::DEFAULT_REGION);
        // TLS keeps the body whole; S3 checks it against Content-MD5 all the same.
        let trusted = ctx.kind == Kind::S3 && url.starts_with("https://");
        let payload = match &request.body {
            Body::Empty if !trusted => aws::digest(b""),
            Body::Bytes(bytes) if !trusted => digest(bytes.clone(), aws::digest).await?,
            Body::Bytes(bytes) if !request.headers.contains_key("content-md5") => {
                let md5 = digest(bytes.clone(), md5_header).await?;
                request.set_header("content-md5", &md5)?;
                UNSIGNED_PAYLOAD.into()
            }
            _ => UNSIGNED_PAYLOAD.into(),
        };
        let service = if ctx.kind == Kind::S3 { "s3" } else { "ec2" };
        let scope = Scope { service, region };
        aws::sign(&scope, &credential, &request.method, url, &mut request.headers, &payload).await
    }

    fn error(ctx: &Context<Self>, _request: &Request, answer: &Response) -> Option<Error> {
        Some(error::of(answer, ctx.kind == Kind::S3))
    }

    fn is_passing(ctx: &Context<Self>, request: &Request, error: &Error) -> bool {
        if error::has_expired(error) {
            return ctx.credentials.forget();
        }
        let Some(status) = error.status() else {
            // A connection that broke under a request that may be sent twice.
            return repeatable(request) && !error.is_unsent() && error.code() == Some("ECONNRESET");
        };
        let region = error.field("region").and_then(Value::as_str);
        if let (300..=400, Some(region)) = (status, region)
            && ctx.learn(&request.path, region)
        {
            return true;
        }
        error::is_throttled(error)
            || status == 503
            || (repeatable(request) && matches!(status, 500 | 502 | 504))
    }
}

/// Whether sending a request twice has the effect of sending it once: EC2's questions are all POSTs.
fn repeatable(request: &Request) -> bool {
    let question = |body: &[u8]| body.starts_with(b"Action=Describe");
    match &request.body {
        Body::Bytes(body) if request.method == Method::POST => question(body),
        _ => is_idempotent(&request.method),
    }
}

async fn digest(bytes: bytes::Bytes, how: fn(&[u8]) -> String) -> Result<String> {
    if bytes.len() < LARGE {
        return Ok(how(&bytes));
    }
    let done = tokio::task::spawn_blocking(move || how(&bytes)).await;
    done.map_err(|_| Error::new("the request's digest could not be made"))
}
