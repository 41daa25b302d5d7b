//! Whether values have the formats that their schemas name, decided by the very code that emitted
//! crates run.
//!
//! Imports `ir`, `keyword` and `spec`; facts, and the runtime.

use super::facts::integer_range;
use crate::ir::Format;
use crate::keyword::{JsonTypes, Keyword};
use crate::runtime::format;
use crate::runtime::json::base64_bytes::is_base64;
use crate::spec::{Cursor, Node};

/// The keyword by which a schema names a format that a value does not have. A format that no code
/// enforces has every value; beside listed values, that is every format.
pub(super) fn violated(value: &Node, schema: &Cursor<'_>) -> Option<Keyword> {
    if schema.allowed_values().is_some() {
        return None;
    }
    let has_format = |keyword: Keyword| {
        let name = schema.text(keyword).unwrap_or_default();
        match value {
            Node::String(text) => accepts(name, text),
            Node::Integer(value) if schema.types()?.json_types() == JsonTypes::INTEGER => {
                let (first, last) = integer_range(schema);
                Some((first..=last).contains(value))
            }
            _ => None,
        }
    };
    let mut keywords = [Keyword::Format, Keyword::ContentEncoding].into_iter();
    keywords.find(|keyword| {
        let is_named = schema.node.get(keyword).is_some();
        is_named && has_format(*keyword) == Some(false)
    })
}

/// Whether a text has a format; nothing where no code knows the format.
fn accepts(name: &str, text: &str) -> Option<bool> {
    if matches!(name, "byte" | "base64") {
        return Some(is_base64(text));
    }
    let format = match name.parse().ok()? {
        Format::DateTime => format::date_time::FORMAT,
        Format::Date => format::date::FORMAT,
        Format::Time => format::time::FORMAT,
        Format::Duration => format::duration::FORMAT,
        Format::Email => format::email::FORMAT,
        Format::IdnEmail => format::idn_email::FORMAT,
        Format::Hostname => format::hostname::FORMAT,
        Format::IdnHostname => format::idn_hostname::FORMAT,
        Format::Ipv4 => format::ipv4::FORMAT,
        Format::Ipv6 => format::ipv6::FORMAT,
        Format::Uri => format::uri::FORMAT,
        Format::UriReference => format::uri_reference::FORMAT,
        Format::Iri => format::iri::FORMAT,
        Format::IriReference => format::iri_reference::FORMAT,
        Format::UriTemplate => format::uri_template::FORMAT,
        Format::Uuid => format::uuid::FORMAT,
        Format::JsonPointer => format::json_pointer::FORMAT,
        Format::RelativeJsonPointer => format::relative_json_pointer::FORMAT,
        Format::Regex => format::regex::FORMAT,
    };
    Some((format.accepts)(text))
}
