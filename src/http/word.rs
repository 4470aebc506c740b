//! Text in headers that is not plain ASCII: the encoded words of RFC 2047.

use base64::prelude::{BASE64_STANDARD, Engine};

/// Headers have ASCII only, and no spaces around: other text goes in as RFC 2047 has it, which is how S3 hands
/// it out as well.
pub fn encode(text: &str) -> String {
    let plain =
        text.bytes().all(|b| (0x20..0x7f).contains(&b)) && text.trim() == text && !text.starts_with("=?");
    if plain { text.to_owned() } else { format!("=?UTF-8?B?{}?=", BASE64_STANDARD.encode(text)) }
}

/// The text that encoded words stand for; other text is what it is.
pub fn decode(text: &str) -> String {
    let word = |text: &str| {
        let inner = text.strip_prefix("=?")?.strip_suffix("?=")?;
        let (charset, rest) = inner.split_once('?')?;
        let (how, body) = rest.split_once('?')?;
        if !charset.eq_ignore_ascii_case("utf-8") || body.contains('?') {
            return None;
        }
        let bytes = match how {
            "B" | "b" => BASE64_STANDARD.decode(body).ok()?,
            "Q" | "q" => {
                let percent = body.replace('%', "%25").replace('_', " ").replace('=', "%");
                percent_encoding::percent_decode_str(&percent).collect()
            }
            _ => return None,
        };
        String::from_utf8(bytes).ok()
    };
    let words: Option<Vec<String>> = text.split_ascii_whitespace().map(word).collect();
    words.filter(|words| !words.is_empty()).map_or_else(|| text.to_owned(), |words| words.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn metadata_come_back_as_they_went() {
        for text in ["plain", "é ü", " around ", "line\nbreak", "=?UTF-8?B?eA==?=", "", "a%20b+c"] {
            assert_eq!(decode(&encode(text)), text, "{text:?}");
        }
        assert_eq!(decode("=?UTF-8?Q?caf=C3=A9_1?="), "café 1");
    }
}
