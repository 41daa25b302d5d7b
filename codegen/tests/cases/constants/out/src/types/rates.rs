use crate::runtime::json::value_enum;

/// Defined in `#/components/schemas/Rates`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Rates {
    /// `0.5`
    N0Dot5,
    /// `1`
    N1,
    /// `2`
    N2,
    /// A value not listed in the document. It can be received but not sent.
    Other(serde_json::Value),
}

value_enum::value_enum!(Rates {
    N0Dot5 = Number(0.5),
    N1 = Integer(1),
    N2 = Integer(2),
} other Other of response);
