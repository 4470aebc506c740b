//! A client of Google's: its endpoint, its tokens, its project.

use http::{HeaderMap, HeaderValue, Method};
use serde_json::{Map, Value, json};

use super::error;
use super::options::GoogleOptions;
use crate::auth::google::{Places, Tokens};
use crate::error::{Error, Result};
use crate::http::{Path, Request, Response};
use crate::surface::{Cloud, Common, Context};

pub struct Google {
    common: Common,
    tokens: Tokens,
    /// URL of the service.
    pub endpoint: String,
    project: Option<String>,
    pub user_project: Option<String>,
}

/// All that may be done with containers and files, and nothing else.
const SCOPE: &str = "https://www.googleapis.com/auth/devstorage.full_control";

impl Google {
    pub fn new(options: GoogleOptions, config: &Map<String, Value>) -> Result<Self> {
        // While nothing else runs: the environment is not to be read while somebody changes it.
        let places = Places::of(|name| std::env::var(name).ok());
        let mut config = config.clone();
        if let (Some(retries), false) = (options.retries(), config.contains_key("retries")) {
            config.insert("retries".into(), retries.into());
        }
        let endpoint = options.endpoint(&places)?;
        Ok(Self {
            common: Common::from_config(&config)?,
            tokens: Tokens::new(options.origin(&places, &endpoint), SCOPE),
            project: options.project(&places),
            user_project: options.user_project.filter(|project| !project.is_empty()),
            endpoint,
        })
    }

    /// URL of the JSON API.
    pub fn base(&self) -> String {
        format!("{}/storage/v1", self.endpoint)
    }

    /// Where a new upload into a container is asked for.
    pub fn uploads(&self, container: &str) -> Result<Path> {
        Path::from(["b", container, "o"])
            .below(&format!("{}/upload/storage/v1", self.endpoint))
            .map(Path::Url)
    }

    /// The URL of an upload that has begun. An emulator may know itself by another address than the app does.
    pub fn session(&self, location: &str) -> Result<String> {
        let lost = || Error::unexpected("Unexpected response: an upload has begun, and has no URL");
        let own = url::Url::parse(&self.endpoint).map_err(|_| lost())?;
        let url = own.join(location).map_err(|_| lost())?;
        match own.scheme() {
            "https" => Ok(url.into()),
            _ => {
                let origin = own.origin().ascii_serialization();
                Ok(format!("{origin}{}", &url[url::Position::BeforePath..]))
            }
        }
    }
}

/// The project that a call is about.
pub async fn project(ctx: &Context<Google>) -> Result<String> {
    let known = match &ctx.project {
        Some(project) => Some(project.clone()),
        None => ctx.tokens.project(&ctx.call, &ctx.pool()).await?,
    };
    known.ok_or_else(|| {
        Error::new("no project is known: set options.projectId or GOOGLE_CLOUD_PROJECT")
            .with("code", "MissingProjectIdError")
            .with_quiet("provider", "google")
    })
}

/// Whether sending a request twice has the effect of sending it once.
fn is_question(method: &Method) -> bool {
    matches!(*method, Method::GET | Method::HEAD)
}

impl Cloud for Google {
    fn provider(&self) -> &'static str {
        "google"
    }

    fn common(&self) -> &Common {
        &self.common
    }

    fn fail_codes(&self) -> &'static [(u16, &'static str)] {
        &[]
    }

    fn properties(&self) -> Map<String, Value> {
        let mut out = Map::new();
        out.insert("provider".into(), "google".into());
        let mut storage = json!({ "baseUrl": self.base() });
        if let Some(project) = &self.project {
            storage["projectId"] = project.as_str().into();
        }
        out.insert("storage".into(), storage);
        out
    }

    async fn address(ctx: &Context<Self>, request: &mut Request) -> Result<String> {
        if let Some(project) = &ctx.user_project
            && !matches!(request.path, Path::Url(_))
            && !request.query.iter().any(|(name, _)| name == "userProject")
        {
            request.query.push(("userProject".into(), project.clone()));
        }
        let url = request.path.below(&ctx.base())?;
        // As 2.2.0 writes it, which mock servers know.
        let bare = request.query.is_empty() && !matches!(request.path, Path::Url(_) | Path::Encoded(_));
        Ok(if bare { format!("{url}?") } else { url })
    }

    async fn sign(ctx: &Context<Self>, request: &mut Request, url: &str) -> Result<()> {
        // An upload's own URL may be of another of Google's servers, and is its own proof elsewhere.
        if !trusted(&ctx.endpoint, url) {
            return Ok(());
        }
        let Some(value) = ctx.tokens.authorization(&ctx.call, &ctx.pool()).await? else { return Ok(()) };
        let unfit = |_| Error::new("the token has characters that HTTP does not allow");
        let mut value = HeaderValue::from_str(&value).map_err(unfit)?;
        value.set_sensitive(true);
        request.headers.insert(http::header::AUTHORIZATION, value);
        Ok(())
    }

    async fn renew(ctx: &Context<Self>, sent: &HeaderMap, _refusal: &Response) -> Result<bool> {
        Ok(ctx.tokens.renew(sent).await)
    }

    fn error(_ctx: &Context<Self>, _request: &Request, answer: &Response) -> Option<Error> {
        Some(error::of(answer))
    }

    fn is_passing(_ctx: &Context<Self>, request: &Request, error: &Error) -> bool {
        // What becomes of an upload's bytes is asked first.
        if request.accepts.is_some() {
            return false;
        }
        match error.status() {
            None => is_question(&request.method) && !error.is_unsent() && error.code() == Some("ECONNRESET"),
            Some(503) => true,
            Some(408 | 500 | 502 | 504) => is_question(&request.method),
            Some(_) => error::is_throttled(error),
        }
    }
}

/// Whether a token that is meant for the service may go to this URL: it is the service's own, or Google's.
fn trusted(endpoint: &str, url: &str) -> bool {
    let (Ok(own), Ok(url)) = (url::Url::parse(endpoint), url::Url::parse(url)) else { return false };
    let google = |url: &url::Url| {
        url.scheme() == "https" && url.host_str().is_some_and(|host| host.ends_with(".googleapis.com"))
    };
    own.origin() == url.origin() || (google(&own) && google(&url))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::surface::Options;

    fn google(options: Value) -> Google {
        let config = options.as_object().cloned().unwrap_or_default();
        Google::new(GoogleOptions::from_object(config.clone(), "options").unwrap(), &config).unwrap()
    }

    #[test]
    fn an_upload_s_own_url() {
        let own = google(json!({ "endpoint": "http://127.0.0.1:1" }));
        assert_eq!(own.session("http://0.0.0.0:4443/up?id=1").unwrap(), "http://127.0.0.1:1/up?id=1");
        assert_eq!(own.session("/up?id=1").unwrap(), "http://127.0.0.1:1/up?id=1");
        let own = google(json!({ "endpoint": "https://storage.googleapis.com" }));
        assert_eq!(own.session("https://www.googleapis.com/up").unwrap(), "https://www.googleapis.com/up");
    }

    #[test]
    fn tokens_go_to_the_service_alone() {
        let google = "https://storage.googleapis.com";
        assert!(trusted(google, "https://storage.googleapis.com/b"));
        assert!(trusted(google, "https://www.googleapis.com/upload?x=1"));
        assert!(!trusted(google, "http://storage.googleapis.com/b"));
        assert!(!trusted(google, "https://googleapis.com.example.com/b"));
        assert!(!trusted(google, "https://evilgoogleapis.com/b"));
        assert!(trusted("http://127.0.0.1:1", "http://127.0.0.1:1/x"));
        assert!(!trusted("http://127.0.0.1:1", "http://127.0.0.1:2/x"));
        assert!(!trusted("http://127.0.0.1:1", google));
    }
}
