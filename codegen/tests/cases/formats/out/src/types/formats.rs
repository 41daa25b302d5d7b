//! [`Formats`], and the types inside it.

pub mod kind;

use crate::runtime::format::{date_time, email, hostname, uri};
use crate::runtime::json::{constructor, object};
use crate::runtime::validation::{evaluate, string_constraints, validate};
use crate::types;

/// Defined in `#/components/schemas/Formats`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Formats {
    pub at: date_time::DateTime,
    /// An absolute URI (RFC 3986).
    pub link: String,
    /// `Some(None)` is null; `None` omits the property.
    pub until: Option<Option<date_time::DateTime>>,
    pub links: Option<Vec<String>>,
    pub mail: Option<types::Email>,
    pub short: Option<types::Link>,
    /// A host name (RFC 1123). Has at most 20 characters.
    pub host: Option<String>,
    /// A date and time (RFC 3339), such as 2016-03-24T21:05:50Z. Has at most 20 characters.
    pub code: Option<String>,
    pub kind: Option<Kind>,
    pub secret: Option<String>,
    pub both: Option<Both>,
    pub no_mail: Option<NoMail>,
}

object::object!(Formats {
    at: required "at",
    link: required "link" => |value, at, found| uri::FORMAT.validate(value, at, found),
    until: optional "until",
    links: optional "links" => |value, at, found| {
        for (index, item) in value.iter().enumerate() {
            let at = &at.index(index);
            uri::FORMAT.validate(item, at, found);
        }
    },
    mail: optional "mail" => |value, at, found| email::FORMAT.validate(value, at, found),
    short: optional "short" => validate::value,
    host: optional "host" => |value, at, found| {
        string_constraints::string_constraints!(max_length = 20).validate(value, at, found);
        hostname::FORMAT.validate(value, at, found);
    },
    code: optional "code" => |value, at, found| {
        string_constraints::string_constraints!(max_length = 20).validate(value, at, found);
        date_time::FORMAT.validate(value, at, found);
    },
    kind: optional "kind" => |value, at, found| evaluate::value(
        value,
        crate::rules::FormatsKind,
        at,
        found,
    ),
    secret: optional "secret",
    both: optional "both" => |value, at, found| {
        uri::FORMAT.validate(value, at, found);
        evaluate::value(value, crate::rules::FormatsBoth, at, found);
    },
    no_mail: optional "no_mail" => |value, at, found| evaluate::value(
        value,
        crate::rules::FormatsNoMail,
        at,
        found,
    ),
});
constructor::constructor!(Formats {
    at: plain date_time::DateTime,
    link: into String,
} else [until, links, mail, short, host, code, kind, secret, both, no_mail]);

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `format`: `hostname`.
pub type Kind = kind::Value;

/// An absolute URI (RFC 3986).
///
/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `format`: `json-pointer`.
pub type Both = String;

/// Its constraints are validated as part of a request or a response, not by
/// [`validate`](crate::Validate::validate) on the value itself.
///
/// Validated against `not`: `{"format":"email"}`.
pub type NoMail = String;
