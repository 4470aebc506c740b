//! The cloud that the benchmark talks to: just enough of Keystone v2.0, Nova and Swift,
//! on loopback, over http and over https with a certificate of its own.
//!
//! The last segment of an object's path is its size; every container holds 10,000 objects,
//! and there are 1,000 servers. Long bodies are made once and shared, so that a run measures
//! the client and not this program.
//!
//! Usage: `bench-server CA_FILE`. Writes the CA there, prints the two base URLs as one line
//! of JSON, and stops when its standard input closes.

use std::convert::Infallible;
use std::error::Error;
use std::io::Read;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

use bytes::Bytes;
use http_body_util::{BodyExt, Either, Full};
use hyper::body::{Body, Frame, Incoming, SizeHint};
use hyper::header::{CONTENT_LENGTH, CONTENT_TYPE};
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;

const FRAME: usize = 64 * 1024;
static FRAME_BYTES: [u8; FRAME] = [b'x'; FRAME];

/// An object's body: `left` more bytes, in frames of 64 KiB.
struct Object {
    left: u64,
}

impl Body for Object {
    type Data = Bytes;
    type Error = Infallible;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Infallible>>> {
        let size = self.left.min(FRAME as u64);
        if size == 0 {
            return Poll::Ready(None);
        }
        self.left -= size;
        let data = Bytes::from_static(&FRAME_BYTES[..size as usize]);
        Poll::Ready(Some(Ok(Frame::data(data))))
    }

    fn is_end_stream(&self) -> bool {
        self.left == 0
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.left)
    }
}

type Reply = Response<Either<Full<Bytes>, Object>>;

fn reply(status: StatusCode, body: Bytes) -> Reply {
    let mut response = Response::new(Either::Left(Full::new(body)));
    *response.status_mut() = status;
    response
}

fn json(body: Bytes) -> Reply {
    let mut response = reply(StatusCode::OK, body);
    let value = hyper::header::HeaderValue::from_static("application/json");
    response.headers_mut().insert(CONTENT_TYPE, value);
    response
}

fn login(base: &str) -> String {
    let service = |kind: &str, path: &str| {
        format!(
            r#"{{"name":"{kind}","type":"{kind}","endpoints":[{{"region":"R1","publicURL":"{base}{path}"}}]}}"#
        )
    };
    format!(
        r#"{{"access":{{"token":{{"id":"token","issued_at":"2020-01-01T00:00:00Z","expires":"2099-01-01T00:00:00Z","tenant":{{"id":"t","name":"t"}}}},"user":{{"id":"u","name":"user","roles":[]}},"serviceCatalog":[{},{}]}}}}"#,
        service("compute", "/v2/t"),
        service("object-store", "/v1/AUTH_t"),
    )
}

fn server(id: &str) -> String {
    format!(
        r#"{{"id":"{id}","name":"web","status":"ACTIVE","progress":100,"hostId":"e4d909c290d0fb1ca068ffaddf22cbd0","image":{{"id":"img-1"}},"flavor":{{"id":"2"}},"addresses":{{"public":[{{"version":4,"addr":"203.0.113.7"}}],"private":[{{"version":4,"addr":"10.0.0.5"}}]}},"metadata":{{"role":"web"}},"tenant_id":"t","user_id":"u","key_name":"key","created":"2020-02-01T00:00:00Z","updated":"2020-02-02T00:00:00Z","accessIPv4":"203.0.113.7"}}"#
    )
}

fn servers(count: usize) -> String {
    let rows: Vec<String> = (0..count).map(|i| server(&format!("srv-{i}"))).collect();
    format!(r#"{{"servers":[{}]}}"#, rows.join(","))
}

fn files(count: usize) -> String {
    let row = |i| {
        format!(
            r#"{{"name":"photos/2020/image-{i:08}.jpg","hash":"5eb63bbbe01eeed093cb22bb8f5acdc3","bytes":{i},"content_type":"image/jpeg","last_modified":"2020-02-01T00:00:00.000000"}}"#
        )
    };
    let rows: Vec<String> = (0..count).map(row).collect();
    format!("[{}]", rows.join(","))
}

struct Cloud {
    servers: Bytes,
    files: Bytes,
}

impl Cloud {
    async fn answer(&self, base: &str, request: Request<Incoming>) -> Result<Reply, hyper::Error> {
        let (head, mut body) = request.into_parts();
        let mut received = 0;
        while let Some(frame) = body.frame().await {
            received += frame?.data_ref().map_or(0, |data| data.len() as u64);
        }

        let path = head.uri.path().trim_start_matches('/');
        let segments: Vec<&str> = path.split('/').collect();
        Ok(match (&head.method, segments.as_slice()) {
            (&Method::POST, ["v2.0", "tokens"]) => json(login(base).into()),
            (&Method::GET, ["v2", "t", "servers", "detail"]) => json(self.servers.clone()),
            (&Method::GET, ["v2", "t", "servers", id]) => {
                json(format!(r#"{{"server":{}}}"#, server(id)).into())
            }
            (&Method::GET, ["v1", "AUTH_t", _]) => json(self.files.clone()),
            (method, ["v1", "AUTH_t", _, size]) => match (method, size.parse::<u64>().ok()) {
                // A client that lost or added bytes must not look fast.
                (&Method::PUT, Some(size)) if received != size => {
                    reply(StatusCode::UNPROCESSABLE_ENTITY, Bytes::new())
                }
                (&Method::PUT, Some(_)) => reply(StatusCode::CREATED, Bytes::new()),
                (&Method::HEAD, Some(size)) => {
                    let mut response = reply(StatusCode::OK, Bytes::new());
                    response.headers_mut().insert(CONTENT_LENGTH, size.into());
                    response
                }
                (&Method::GET, Some(left)) => Response::new(Either::Right(Object { left })),
                _ => reply(StatusCode::NOT_FOUND, Bytes::new()),
            },
            _ => reply(StatusCode::NOT_FOUND, Bytes::new()),
        })
    }

    /// Serves one connection to its end. A client that goes away is no error here.
    async fn serve<I>(self: Arc<Self>, base: Arc<str>, io: I)
    where
        I: AsyncRead + AsyncWrite + Unpin + Send + 'static,
    {
        let service = service_fn(|request| self.answer(&base, request));
        let _ = hyper::server::conn::http1::Builder::new().serve_connection(TokioIo::new(io), service).await;
    }
}

/// A fresh CA, written to `ca_file`, and a certificate of it for 127.0.0.1.
fn tls(ca_file: &str) -> Result<TlsAcceptor, Box<dyn Error>> {
    let mut params = CertificateParams::new([])?;
    // Issuer and subject must differ, or OpenSSL takes the certificate below for self-signed.
    params.distinguished_name.push(DnType::CommonName, "bench CA");
    params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
    let ca = CertifiedIssuer::self_signed(params, KeyPair::generate()?)?;
    std::fs::write(ca_file, ca.pem())?;

    let key = KeyPair::generate()?;
    let cert = CertificateParams::new(["127.0.0.1".to_owned()])?.signed_by(&key, &ca)?;
    let key = PrivateKeyDer::Pkcs8(key.serialize_der().into());
    let config =
        ServerConfig::builder().with_no_client_auth().with_single_cert(vec![cert.der().clone()], key)?;
    Ok(TlsAcceptor::from(Arc::new(config)))
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn Error>> {
    let ca_file = std::env::args().nth(1).ok_or("usage: bench-server CA_FILE")?;
    let acceptor = tls(&ca_file)?;
    let plain = TcpListener::bind("127.0.0.1:0").await?;
    let secure = TcpListener::bind("127.0.0.1:0").await?;
    let plain_base: Arc<str> = format!("http://{}", plain.local_addr()?).into();
    let secure_base: Arc<str> = format!("https://{}", secure.local_addr()?).into();
    println!(r#"{{"http":"{plain_base}","https":"{secure_base}"}}"#);

    // Ends with the runner, however that one ends.
    std::thread::spawn(|| {
        let _ = std::io::stdin().read_to_end(&mut Vec::new());
        std::process::exit(0);
    });

    let cloud = Arc::new(Cloud { servers: servers(1000).into(), files: files(10_000).into() });
    loop {
        let cloud = cloud.clone();
        tokio::select! {
            accepted = plain.accept() => {
                let (stream, _) = accepted?;
                stream.set_nodelay(true)?;
                tokio::spawn(cloud.serve(plain_base.clone(), stream));
            }
            accepted = secure.accept() => {
                let (stream, _) = accepted?;
                stream.set_nodelay(true)?;
                let (acceptor, base) = (acceptor.clone(), secure_base.clone());
                tokio::spawn(async move {
                    if let Ok(stream) = acceptor.accept(stream).await {
                        cloud.serve(base, stream).await;
                    }
                });
            }
        }
    }
}
