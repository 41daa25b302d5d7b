//! [`Formats`], and the types inside it.

pub mod kind;

use crate::runtime::format::{date_time, hostname, uri};
use crate::runtime::json::{nulls, object, secret_string, union};
use crate::types;

/// Defined in `#/components/schemas/Formats`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Formats {
    pub at: date_time::DateTime,
    /// An absolute URI (RFC 3986).
    pub link: String,
    pub until: Option<date_time::DateTime>,
    pub links: Option<Vec<String>>,
    pub mail: Option<types::Email>,
    pub short: Option<types::Link>,
    /// A host name (RFC 1123). Has at most 20 characters.
    pub host: Option<String>,
    /// A date and time (RFC 3339), such as 2016-03-24T21:05:50Z. Has at most 20 characters.
    pub code: Option<String>,
    pub kind: Option<Kind>,
    pub secret: Option<secret_string::SecretString>,
    pub both: Option<Both>,
    pub no_mail: Option<NoMail>,
    pub either: Option<Either>,
    nulls: nulls::Nulls,
}

#[cfg(feature = "build-responses")]
impl Formats {
    /// Creates a value with its required properties, in the order of their names.
    pub fn new(at: date_time::DateTime, link: impl Into<String>) -> Self {
        Self {
            at,
            link: link.into(),
            until: None,
            links: None,
            mail: None,
            short: None,
            host: None,
            code: None,
            kind: None,
            secret: None,
            both: None,
            no_mail: None,
            either: None,
            nulls: Default::default(),
        }
    }

    pub fn until(mut self, value: date_time::DateTime) -> Self {
        self.until = self.nulls.present("until", value);
        self
    }

    pub fn links(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.links = Some(value.into_iter().map(Into::into).collect());
        self
    }

    pub fn mail(mut self, value: types::Email) -> Self {
        self.mail = Some(value);
        self
    }

    pub fn short(mut self, value: types::Link) -> Self {
        self.short = Some(value);
        self
    }

    /// A host name (RFC 1123). A host name (RFC 1123). Has at most 20 characters.
    pub fn host(mut self, value: impl Into<String>) -> Self {
        self.host = Some(value.into());
        self
    }

    /// A date and time (RFC 3339), such as 2016-03-24T21:05:50Z. A date and time (RFC 3339), such
    /// as 2016-03-24T21:05:50Z. Has at most 20 characters.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }

    pub fn kind(mut self, value: impl Into<Kind>) -> Self {
        self.kind = Some(value.into());
        self
    }

    pub fn secret(mut self, value: impl Into<secret_string::SecretString>) -> Self {
        self.secret = Some(value.into());
        self
    }

    pub fn both(mut self, value: impl Into<Both>) -> Self {
        self.both = Some(value.into());
        self
    }

    pub fn no_mail(mut self, value: impl Into<NoMail>) -> Self {
        self.no_mail = Some(value.into());
        self
    }

    pub fn either(mut self, value: impl Into<Either>) -> Self {
        self.either = Some(value.into());
        self
    }
}

object::object!(Formats {
    at: required "at",
    link: required "link" [Format(&uri::FORMAT)],
    until: nullable by until_null "until",
    links: optional "links" [Items(&[Format(&uri::FORMAT)])],
    mail: optional "mail",
    short: optional "short",
    host: optional "host" [MaxLength(20), Format(&hostname::FORMAT)],
    code: optional "code" [MaxLength(20), Format(&date_time::FORMAT)],
}  {
    kind: optional "kind" [Schema(const { &crate::rules::FormatsKind })],
    secret: optional "secret",
    both: optional "both" [Format(&uri::FORMAT), Schema(const { &crate::rules::FormatsBoth })],
    no_mail: optional "no_mail" [Schema(const { &crate::rules::FormatsNoMail })],
    either: optional "either",
} with secrets remember nulls of response);

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

#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum Either {
    /// Format `counter`, which is not validated.
    Integer(i64),
    /// Format `nonce`, which is not validated.
    String(String),
    /// A value that matches none of the variants. It can be received but not sent.
    Other(serde_json::Value),
}

union::union!(Either {
    Integer(i64),
    String(String) [MaxLength(25)],
} "oneOf" else Other as text from str String of response);
