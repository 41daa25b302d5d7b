//! Writes a value tree as text.
//!
//! Imports nothing but, from this layer, `document` and `read`.

use super::document::Node;
use super::read::load;

/// The language of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Language {
    /// YAML 1.2.
    Yaml,
    /// JSON (RFC 8259).
    Json,
}

/// Writes a document, so that reading it returns the same tree.
///
/// # Errors
/// If the language has no text for a value.
pub fn write(root: &Node, language: Language) -> Result<String, String> {
    let text = match language {
        Language::Yaml => serde_yaml::to_string(root).map_err(|error| error.to_string())?,
        Language::Json => {
            let text = serde_json::to_string_pretty(root);
            text.map_err(|error| error.to_string())? + "\n"
        }
    };
    match load(&text) {
        Ok(read) if read == *root => Ok(text),
        _ => Err("a value changes when it is written and read again".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::spec::testing::document;

    #[test]
    fn every_value_is_the_same_in_both_languages() {
        let text = "{a: [1, -5, 18446744073709551615, 1.0, 1e300, 0.1, true, null, '', []],
            'y': 'no', '1': '1', 'null': '~', '*a': '&a', '? b': \"c: d # e\\n  f\\n\",
            ' a ': {}, 'é': \"\\ttab\\u0007\", '2020-01-01': 2020-01-01, '0x1': '0o7', 'a: b': '- c',
            '1_000': '1_000', '.5': '.inf', '12:30': '12:30:45', 'long': \"a\\u2028b\\u0085c d\\ue000\", 'crlf': \"x\\r\\ny\"}";
        let root = document(text);
        for language in [Language::Yaml, Language::Json] {
            let text = write(&root, language).unwrap();
            assert_eq!(document(&text), root, "{text}");
        }
    }

    #[test]
    fn a_large_integer_is_kept() {
        let root = document("{a: 170141183460469231731687303715884105727}");
        let text = write(&root, Language::Json).unwrap();
        assert!(text.contains("170141183460469231731687303715884105727"));
    }
}
