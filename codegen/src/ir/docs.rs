//! What a description says about a value or an operation in words.

/// What the description says to people.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docs {
    /// A title or summary: one line.
    pub title: Option<String>,
    /// Prose in Markdown.
    pub description: Option<String>,
    /// Whether it should not be used any more.
    pub deprecated: bool,
    /// The value that the server takes where none is given, as JSON.
    pub default: Option<String>,
    /// Where more is said, in Markdown.
    pub see_also: Option<String>,
    /// Facts that no code checks, a sentence each without a full stop.
    pub notes: Vec<String>,
}

impl Docs {
    /// Nothing.
    pub const NONE: Self = Self {
        title: None,
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
            description: self.description.or(other.description),
            deprecated: self.deprecated || other.deprecated,
            default: self.default.or(other.default),
            see_also: self.see_also.or(other.see_also),
            notes: self.notes,
        }
    }
}
