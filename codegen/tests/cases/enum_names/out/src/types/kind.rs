use crate::runtime::json::integer_enum;

/// Defined in `#/components/schemas/Kind`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Kind {
    /// `0`: A text channel.
    TextChannel,
    /// `2`
    #[deprecated]
    Voice,
    /// `3`: This title is a sentence that is too long for a name
    N3,
    /// `5`: News to follow.
    News,
    /// A value not listed in the document. It can be received but not sent.
    Other(i64),
}

integer_enum::integer_enum!(Kind {
    TextChannel = 0,
    Voice = 2,
    N3 = 3,
    News = 5,
} other Other);
