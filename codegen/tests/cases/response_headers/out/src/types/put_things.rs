use crate::runtime::json::{closed_enum, string_enum};

/// Defined in `#/paths/~1things/put/responses/204/headers/X-Other/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PutThingsResponseXOther {
    /// `a`
    #[default]
    A,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(PutThingsResponseXOther {
    A = "a",
} other Other);

/// Defined in `#/paths/~1things/put/responses/400/headers/X-Other/schema`.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum PutThingsErrorXOther {
    /// `b`
    #[default]
    B,
    /// A value not listed in the document. It can be received but not sent.
    Other(string_enum::Unlisted),
}

closed_enum::closed_enum!(PutThingsErrorXOther {
    B = "b",
} other Other);
