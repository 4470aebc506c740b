//! Sends a request to a server that stands for all others: as to a proxy, whole URL first, but for `https` URLs
//! too, without a tunnel. So an app's own server on loopback can play a cloud.

use http::header::{HOST, HeaderValue};
use hyper::client::conn::http1;
use hyper_util::rt::TokioIo;
use tokio::net::TcpStream;
use url::Url;

use super::failure::{Failure, reset, system_code};
use crate::error::Error;

fn failed(error: Error, unsent: bool) -> Failure {
    Failure { error, unsent, hung_up: !unsent }
}

/// The answer's head; its body is still on its way.
pub async fn send(relay: &str, request: reqwest::Request) -> Result<reqwest::Response, Failure> {
    let no_url = || failed(Error::invalid("options.serversUrl is not the address of a server"), true);
    let url = Url::parse(relay).map_err(|_| no_url())?;
    let (Some(host), Some(port)) = (url.host_str(), url.port_or_known_default()) else {
        return Err(no_url());
    };
    let stream = TcpStream::connect((host, port)).await.map_err(|e| {
        let code = system_code(&e).unwrap_or("ECONNECT");
        let error = Error::new(format!("connect {code} {host}:{port}")).with("code", code);
        failed(error.with("syscall", "connect").with("address", host).with("port", port), true)
    })?;
    let broken = |_: hyper::Error| failed(reset(), false);
    let (mut sender, connection) = http1::handshake(TokioIo::new(stream)).await.map_err(broken)?;
    // It ends with the request that it is for.
    tokio::spawn(connection);
    let authority = authority(request.url());
    let mut request = http::Request::<reqwest::Body>::try_from(request)
        .map_err(|e| failed(Error::invalid(e.to_string()), true))?;
    if let Ok(value) = HeaderValue::from_str(&authority) {
        request.headers_mut().insert(HOST, value);
    }
    let answer = sender.send_request(request).await.map_err(broken)?;
    Ok(answer.map(reqwest::Body::wrap).into())
}

fn authority(url: &Url) -> String {
    let host = url.host_str().unwrap_or_default();
    url.port().map_or_else(|| host.to_owned(), |port| format!("{host}:{port}"))
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::TcpListener;

    use super::*;

    #[tokio::test]
    async fn the_server_gets_the_whole_url_and_no_tunnel() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let server = tokio::spawn(async move {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut head = vec![0; 4096];
            let size = stream.read(&mut head).await.unwrap();
            stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi").await.unwrap();
            String::from_utf8(head[..size].to_vec()).unwrap()
        });
        let url = Url::parse("https://s3.example.com/box?a=1").unwrap();
        let request = reqwest::Request::new(http::Method::GET, url);
        let answer = send(&format!("http://{address}"), request).await.map_err(|f| f.error).unwrap();
        assert_eq!(answer.text().await.unwrap(), "hi");
        let head = server.await.unwrap();
        assert!(head.starts_with("GET https://s3.example.com/box?a=1 HTTP/1.1\r\n"), "{head}");
        assert!(head.contains("host: s3.example.com\r\n"), "{head}");
    }

    #[tokio::test]
    async fn a_server_that_is_not_there_is_an_error() {
        let url = Url::parse("https://s3.example.com/").unwrap();
        let request = reqwest::Request::new(http::Method::GET, url);
        let failure = send("http://127.0.0.1:1", request).await.err().unwrap();
        assert_eq!(failure.error.code(), Some("ECONNREFUSED"));
        assert!(failure.unsent);
    }
}
