//! Formats of text that are checked.

/// A format of text that is checked, and leaves its text what it is (JSON Schema Validation
/// 2020-12, section 7.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Format {
    /// A moment in time.
    DateTime,
    /// A day.
    Date,
    /// A time of a day.
    Time,
    /// A length of time.
    Duration,
    /// An address of mail.
    Email,
    /// The same in the letters of all scripts.
    IdnEmail,
    /// The name of a host.
    Hostname,
    /// The same in the letters of all scripts.
    IdnHostname,
    /// An address of four numbers.
    Ipv4,
    /// An address of eight groups.
    Ipv6,
    /// A URI with its scheme.
    Uri,
    /// A URI, or what is relative to one.
    UriReference,
    /// A URI in the letters of all scripts, with its scheme.
    Iri,
    /// The same, or what is relative to one.
    IriReference,
    /// A URI with places for variables.
    UriTemplate,
    /// An identifier in hexadecimal digits.
    Uuid,
    /// The way to a value in a JSON document.
    JsonPointer,
    /// The way from one value of a JSON document to another.
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

    /// What JSON Schema calls it.
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
