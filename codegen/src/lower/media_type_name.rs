//! The names of media types (RFC 9110, section 8.3.1).
//!
//! Imports nothing.

/// Whether a media type is one of JSON (RFC 6839, section 3.1, has the suffix).
pub(super) fn is_json(name: &str) -> bool {
    let essence = essence(name);
    matches!(essence.as_str(), "application/json" | "text/json") || essence.ends_with("+json")
}

/// Whether a media type is that of URL-encoded forms.
pub(super) fn is_form(name: &str) -> bool {
    essence(name) == "application/x-www-form-urlencoded"
}

/// Whether a media type is that of parts with names.
pub(super) fn is_form_data(name: &str) -> bool {
    essence(name) == "multipart/form-data"
}

/// A media type without parameters, in lower case.
pub(super) fn essence(name: &str) -> String {
    let essence = name.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

/// Whether a header can have a text as its value.
pub(super) fn fits_in_header(text: &str) -> bool {
    let is_visible = |byte: u8| byte == b' ' || byte.is_ascii_graphic();
    text.bytes().all(is_visible)
}

/// The media types that an Encoding Object names, but for what no header can carry.
pub(super) fn named_media_types(all: &str) -> Vec<String> {
    let fits = |name: &&str| name.contains('/') && fits_in_header(name);
    let names = all.split(',').map(str::trim).filter(fits);
    names.map(str::to_owned).collect()
}

/// Whether a parameter of a media type is the character set.
pub(super) fn is_charset(parameter: &str) -> bool {
    let parameter = parameter.trim().to_ascii_lowercase();
    parameter.starts_with("charset=") && !parameter.contains(';')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn character_sets_are_the_parameter_of_that_name() {
        assert!(is_charset(" Charset=utf-8") && !is_charset("v=1"));
        assert!(!is_charset("charset=utf-8; v=1"));
    }

    #[test]
    fn media_types_of_json_end_in_its_suffix() {
        assert!(is_json("application/json; v=1") && is_json("Application/Problem+JSON"));
        assert!(is_json("text/json") && !is_json("text/plain") && !is_json("application/jsonl"));
    }
}
