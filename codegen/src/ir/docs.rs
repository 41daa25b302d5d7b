//! The documentation of a value or an operation: everything that code does not enforce.
//!
//! Imports `types`, and `keyword`.

use super::types::Direction;
use crate::keyword::Keyword;

/// What the document says to people.
#[derive(Clone, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct Docs {
    /// A title or summary: one line.
    pub title: Option<String>,
    /// A title that is a name from a program, such as `cash_balance_param`. It says nothing to a
    /// reader.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Prose in Markdown.
    pub description: Option<String>,
    /// Whether it should not be used any more.
    pub deprecated: bool,
    /// The value that the server assumes where none is given, as JSON.
    pub default: Option<String>,
    /// Where there is more to read.
    pub see_also: Option<Link>,
    /// What else there is to know.
    pub notes: Vec<Note>,
}

/// A title of more words is prose, and not a name.
const MOST_WORDS: usize = 5;

/// Whether a title is a name rather than a sentence.
pub fn is_name(title: &str) -> bool {
    let count = title.split_whitespace().count();
    let has_letter = title.contains(char::is_alphabetic);
    has_letter && count <= MOST_WORDS && !title.trim_end().ends_with(['.', '!', '?'])
}

/// A link to a web page (OpenAPI 3.0.4, External Documentation Object).
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Link {
    /// The URL.
    pub url: String,
    /// What is there: one line.
    pub text: Option<String>,
}

/// A fact that neither the type of a value nor its name shows.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub enum Note {
    /// A keyword that is enforced.
    Enforced {
        /// The keyword.
        keyword: Keyword,
        /// Its value as JSON, cut short.
        value: String,
    },
    /// A keyword that no code enforces.
    Documented {
        /// The keyword.
        keyword: Keyword,
        /// Its value as JSON, cut short.
        value: String,
    },
    /// A fact about the items of a list.
    Items(Box<Note>),
    /// A property that is always there in one direction only.
    RequiredWhen(Direction),
    /// A discriminator that does not distinguish all variants.
    AmbiguousDiscriminator(String),
    /// A discriminator that does not distinguish the schemas that extend this one.
    AmbiguousInheritance(String),
    /// The value is text of a media type.
    TextOf(String),
    /// Only some combinations of the parts of a body are allowed.
    Combinations,
    /// The body takes parts that are not declared.
    UndeclaredParts,
    /// The contents of a part are not modelled.
    Opaque,
    /// The API takes these headers with a part that is a file.
    PartHeaders(Vec<String>),
    /// A style that has no meaning, because the part is a file.
    StyleOfFile,
    /// A header that is required wherever its part is sent.
    RequiredWithPart,
    /// The scopes or roles that a security scheme requires.
    Scopes {
        /// The security scheme.
        scheme: String,
        /// Their names.
        scopes: Vec<String>,
    },
    /// The value is one item of a body that is a sequence.
    ItemOfBody,
    /// The servers of an operation, as URL templates.
    Servers(Vec<String>),
    /// A security scheme that the document does not declare.
    UnknownScheme(String),
    /// A security scheme of a kind that is not supported.
    UnsupportedScheme(String),
    /// A client certificate that the operation requires.
    Certificate {
        /// The security scheme.
        scheme: String,
    },
}

impl Docs {
    /// Nothing.
    pub const NONE: Self = Self {
        title: None,
        name: None,
        description: None,
        deprecated: false,
        default: None,
        see_also: None,
        notes: Vec::new(),
    };

    /// These, and of what they do not say, that which others say about the same value.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        let is_silent = self.title.is_none() && self.description.is_none();
        Self {
            title: self.title.or(other.title.filter(|_| is_silent)),
            name: self.name.or(other.name.filter(|_| is_silent)),
            description: self.description.or(other.description),
            deprecated: self.deprecated || other.deprecated,
            default: self.default.or(other.default),
            see_also: self.see_also.or(other.see_also),
            notes: self.notes,
        }
    }
}
