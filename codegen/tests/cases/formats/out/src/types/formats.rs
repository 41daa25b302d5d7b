//! [`Formats`], and the types inside it.

pub mod kind;

use crate::runtime::format::{date_time, hostname, uri};
use crate::runtime::json::{nulls, object};
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
    pub secret: Option<String>,
    pub both: Option<Both>,
    pub no_mail: Option<NoMail>,
    nulls: nulls::Nulls,
}

impl Formats {
    /// Creates a value with its required properties.
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
            nulls: Default::default(),
        }
    }

    #[must_use]
    pub fn until(mut self, until: impl Into<Option<date_time::DateTime>>) -> Self {
        self.until = until.into();
        self.nulls.remove("until");
        self
    }

    /// Sets [`until`](Self::until) to null.
    #[must_use]
    pub fn until_null(mut self) -> Self {
        self.until = None;
        self.nulls.insert("until");
        self
    }

    #[must_use]
    pub fn links(mut self, links: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.links = Some(links.into_iter().map(Into::into).collect());
        self
    }

    #[must_use]
    pub fn mail(mut self, mail: impl Into<Option<types::Email>>) -> Self {
        self.mail = mail.into();
        self
    }

    #[must_use]
    pub fn short(mut self, short: impl Into<Option<types::Link>>) -> Self {
        self.short = short.into();
        self
    }

    /// A host name (RFC 1123). Has at most 20 characters.
    #[must_use]
    pub fn host(mut self, host: impl Into<String>) -> Self {
        self.host = Some(host.into());
        self
    }

    /// A date and time (RFC 3339), such as 2016-03-24T21:05:50Z. Has at most 20 characters.
    #[must_use]
    pub fn code(mut self, code: impl Into<String>) -> Self {
        self.code = Some(code.into());
        self
    }

    #[must_use]
    pub fn kind(mut self, kind: impl Into<Kind>) -> Self {
        self.kind = Some(kind.into());
        self
    }

    #[must_use]
    pub fn secret(mut self, secret: impl Into<String>) -> Self {
        self.secret = Some(secret.into());
        self
    }

    #[must_use]
    pub fn both(mut self, both: impl Into<Both>) -> Self {
        self.both = Some(both.into());
        self
    }

    #[must_use]
    pub fn no_mail(mut self, no_mail: impl Into<NoMail>) -> Self {
        self.no_mail = Some(no_mail.into());
        self
    }

    /// Returns whether an optional property, by its name in JSON, is null rather than
    /// absent.
    pub fn is_null(&self, name: &str) -> bool {
        self.nulls.contains(name)
    }
}

object::object!(Formats {
    at: required "at",
    link: required "link" [Format(&uri::FORMAT)],
    until: nullable "until",
    links: optional "links" [Items(&[Format(&uri::FORMAT)])],
    mail: optional "mail",
    short: optional "short",
    host: optional "host" [MaxLength(20), Format(&hostname::FORMAT)],
    code: optional "code" [MaxLength(20), Format(&date_time::FORMAT)],
    kind: optional "kind" [Schema(&crate::rules::FormatsKind)],
    secret: optional "secret",
    both: optional "both" [Format(&uri::FORMAT), Schema(&crate::rules::FormatsBoth)],
    no_mail: optional "no_mail" [Schema(&crate::rules::FormatsNoMail)],
} remember nulls);

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
