//! Formats of strings that are validated.

/// A format that is validated on a string, which stays a string (JSON Schema Validation
/// 2020-12, section 7.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
pub enum Format {
    /// A date and time.
    DateTime,
    /// A date.
    Date,
    /// A time of day.
    Time,
    /// A duration.
    Duration,
    /// An email address.
    Email,
    /// An internationalized email address.
    IdnEmail,
    /// A host name.
    Hostname,
    /// An internationalized host name.
    IdnHostname,
    /// An IPv4 address.
    Ipv4,
    /// An IPv6 address.
    Ipv6,
    /// An absolute URI.
    Uri,
    /// A URI or a relative reference.
    UriReference,
    /// An absolute IRI.
    Iri,
    /// An IRI or a relative reference.
    IriReference,
    /// A URI template.
    UriTemplate,
    /// A UUID.
    Uuid,
    /// A JSON pointer.
    JsonPointer,
    /// A relative JSON pointer.
    RelativeJsonPointer,
    /// A regular expression.
    Regex,
}

impl Format {
    /// All of them, in the order of JSON Schema.
    pub const ALL: [Self; 19] = [
        Self::DateTime,
        Self::Date,
        Self::Time,
        Self::Duration,
        Self::Email,
        Self::IdnEmail,
        Self::Hostname,
        Self::IdnHostname,
        Self::Ipv4,
        Self::Ipv6,
        Self::Uri,
        Self::UriReference,
        Self::Iri,
        Self::IriReference,
        Self::UriTemplate,
        Self::Uuid,
        Self::JsonPointer,
        Self::RelativeJsonPointer,
        Self::Regex,
    ];

    /// The format of this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }

    /// Its name in JSON Schema.
    pub fn name(self) -> &'static str {
        match self {
            Self::DateTime => "date-time",
            Self::Date => "date",
            Self::Time => "time",
            Self::Duration => "duration",
            Self::Email => "email",
            Self::IdnEmail => "idn-email",
            Self::Hostname => "hostname",
            Self::IdnHostname => "idn-hostname",
            Self::Ipv4 => "ipv4",
            Self::Ipv6 => "ipv6",
            Self::Uri => "uri",
            Self::UriReference => "uri-reference",
            Self::Iri => "iri",
            Self::IriReference => "iri-reference",
            Self::UriTemplate => "uri-template",
            Self::Uuid => "uuid",
            Self::JsonPointer => "json-pointer",
            Self::RelativeJsonPointer => "relative-json-pointer",
            Self::Regex => "regex",
        }
    }
}
