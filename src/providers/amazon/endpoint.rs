//! Which URL a service, a bucket and an object have.
//!
//! API: <https://docs.aws.amazon.com/AmazonS3/latest/userguide/VirtualHosting.html>

use crate::error::Result;
use crate::http::Path;

/// The region that signatures name where nobody has named one.
pub const DEFAULT_REGION: &str = "us-east-1";

/// Amazon's own domain for a region.
fn domain(region: &str) -> &'static str {
    if region.starts_with("cn-") { "amazonaws.com.cn" } else { "amazonaws.com" }
}

pub fn ec2(region: &str) -> String {
    format!("https://ec2.{region}.{}", domain(region))
}

pub fn s3(region: Option<&str>) -> String {
    match region {
        None | Some(DEFAULT_REGION) => "https://s3.amazonaws.com".into(),
        Some(region) => format!("https://s3.{region}.{}", domain(region)),
    }
}

/// The URL of what is below the endpoint `base`; the bucket goes into the host where it can.
pub fn locate(base: &str, path: &Path, forces_path: bool) -> Result<String> {
    let (bucket, rest) = match path {
        Path::Container(bucket) => (bucket, String::new()),
        Path::Object(bucket, name) => (bucket, key(name)?),
        other => {
            let url = other.below(base)?;
            return Ok(if url == base { format!("{base}/") } else { url });
        }
    };
    let (scheme, host) = base.split_once("://").unwrap_or(("https", base));
    let plain_host = host.split(['/', ':']).next().unwrap_or_default();
    if forces_path || !fits_host(bucket, scheme == "https") || !takes_buckets(plain_host) {
        return Ok(format!("{}{rest}", Path::container(bucket).below(base)?));
    }
    let rest = if rest.is_empty() { "/".into() } else { rest };
    Ok(format!("{scheme}://{bucket}.{host}{rest}"))
}

/// An object's key as a path: only what has no meaning anywhere is left as it is, so that nobody reads it
/// differently from what was signed.
fn key(name: &str) -> Result<String> {
    let path = Path::object("b", name).below("")?;
    let path = path.strip_prefix("/b").unwrap_or_default();
    let mut out = String::with_capacity(path.len());
    for character in path.chars() {
        match character {
            '!' => out.push_str("%21"),
            '\'' => out.push_str("%27"),
            '(' => out.push_str("%28"),
            ')' => out.push_str("%29"),
            '*' => out.push_str("%2A"),
            other => out.push(other),
        }
    }
    Ok(out)
}

/// Whether a bucket's name can be part of a host's. A certificate for all buckets covers no name with a dot.
fn fits_host(bucket: &str, tls: bool) -> bool {
    let label = |label: &str| {
        !label.is_empty()
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    (3..=63).contains(&bucket.len())
        && bucket.split('.').all(label)
        && bucket.parse::<std::net::Ipv4Addr>().is_err()
        && !(tls && bucket.contains('.'))
}

/// Whether a host can have buckets in front of its name: an address can't, nor can a machine's bare name.
fn takes_buckets(host: &str) -> bool {
    host.contains('.') && host.parse::<std::net::Ipv4Addr>().is_err()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn url(base: &str, bucket: &str, name: &str) -> String {
        locate(base, &Path::object(bucket, name), false).unwrap()
    }

    #[test]
    fn buckets_go_into_the_host_where_they_can() {
        let base = s3(Some("eu-west-1"));
        assert_eq!(url(&base, "box", "a b"), "https://box.s3.eu-west-1.amazonaws.com/a%20b");
        assert_eq!(url(&base, "my.box", "a"), "https://s3.eu-west-1.amazonaws.com/my.box/a");
        assert_eq!(url("http://s3.example.com", "my.box", "a"), "http://my.box.s3.example.com/a");
        assert_eq!(url(&base, "Box_1", "a"), "https://s3.eu-west-1.amazonaws.com/Box_1/a");
        assert_eq!(url("http://127.0.0.1:9000", "box", "a"), "http://127.0.0.1:9000/box/a");
        assert_eq!(url("http://localhost:9000", "box", "a"), "http://localhost:9000/box/a");
        assert_eq!(
            locate(&base, &Path::container("box"), true).unwrap(),
            "https://s3.eu-west-1.amazonaws.com/box"
        );
        assert_eq!(
            locate(&base, &Path::container("box"), false).unwrap(),
            "https://box.s3.eu-west-1.amazonaws.com/"
        );
        assert_eq!(locate(&base, &Path::Root, false).unwrap(), "https://s3.eu-west-1.amazonaws.com/");
    }

    #[test]
    fn keys_keep_their_slashes_and_nothing_that_means_something() {
        let base = "http://127.0.0.1";
        assert_eq!(
            url(base, "b", "a//b/é+%?#!*'()&="),
            "http://127.0.0.1/b/a//b/%C3%A9%2B%25%3F%23%21%2A%27%28%29%26%3D"
        );
        assert_eq!(url(base, "b", "//x/"), "http://127.0.0.1/b///x/");
        assert!(locate(base, &Path::object("b", "a/../c"), false).is_err());
    }

    #[test]
    fn regions_have_their_own_domains() {
        assert_eq!(s3(None), "https://s3.amazonaws.com");
        assert_eq!(s3(Some("us-east-1")), "https://s3.amazonaws.com");
        assert_eq!(s3(Some("cn-north-1")), "https://s3.cn-north-1.amazonaws.com.cn");
        assert_eq!(ec2("us-west-2"), "https://ec2.us-west-2.amazonaws.com");
    }
}
