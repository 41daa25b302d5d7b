//! Formats of strings: the modules of the runtime that validate them, and their descriptions.
//!
//! Imports `ir`.

use crate::ir::Format;

/// The module of the runtime that validates a format.
pub(super) fn module(format: Format) -> &'static str {
    known(format).0
}

/// The description of a format, as the beginning of a sentence.
pub(super) fn title(format: Format) -> String {
    let words = known(format).1;
    match words.split_at_checked(1) {
        Some((first, rest)) => first.to_uppercase() + rest,
        None => words.to_owned(),
    }
}

/// The module, and the description that its messages have.
fn known(format: Format) -> (&'static str, &'static str) {
    match format {
        Format::DateTime => (
            "date_time",
            "a date and time (RFC 3339), such as 2016-03-24T21:05:50Z",
        ),
        Format::Date => ("date", "a date (RFC 3339), such as 2016-03-24"),
        Format::Time => (
            "time",
            "a time with an offset (RFC 3339), such as 21:05:50Z",
        ),
        Format::Duration => (
            "duration",
            "a duration (RFC 3339, appendix A), such as P1DT12H",
        ),
        Format::Email => ("email", "an email address (RFC 5321)"),
        Format::IdnEmail => ("idn_email", "an internationalized email address (RFC 6531)"),
        Format::Hostname => ("hostname", "a host name (RFC 1123)"),
        Format::IdnHostname => ("idn_hostname", "an internationalized host name (RFC 5890)"),
        Format::Ipv4 => ("ipv4", "an IPv4 address (RFC 2673)"),
        Format::Ipv6 => ("ipv6", "an IPv6 address (RFC 4291)"),
        Format::Uri => ("uri", "an absolute URI (RFC 3986)"),
        Format::UriReference => ("uri_reference", "a URI or a relative reference (RFC 3986)"),
        Format::Iri => ("iri", "an absolute IRI (RFC 3987)"),
        Format::IriReference => ("iri_reference", "an IRI or a relative reference (RFC 3987)"),
        Format::UriTemplate => ("uri_template", "a URI template (RFC 6570)"),
        Format::Uuid => ("uuid", "a UUID (RFC 4122)"),
        Format::JsonPointer => ("json_pointer", "a JSON pointer (RFC 6901)"),
        Format::RelativeJsonPointer => (
            "relative_json_pointer",
            "a relative JSON pointer, such as 1/name",
        ),
        Format::Regex => ("regex", "a regular expression (ECMA 262)"),
    }
}

#[cfg(test)]
mod tests {
    use super::super::runtime;
    use super::*;
    use strum::VariantArray as _;

    #[test]
    fn each_module_has_the_same_description() {
        for format in Format::VARIANTS.iter().copied() {
            let (module, words) = known(format);
            let text = runtime::text(module).unwrap();
            assert!(text.contains(&format!("\"{words}\"")), "{format:?}");
            assert!(
                text.contains(&format!("name: \"{}\"", format.as_ref())),
                "{format:?}"
            );
            assert!(title(format).starts_with('A'), "{format:?}");
        }
    }
}
