use crate::runtime::json::value_enum;

/// Defined in `#/components/schemas/Yes`.
#[derive(Clone, Default, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Yes {
    #[default]
    True,
    /// A value not listed in the document. It can be received but not sent.
    Other(serde_json::Value),
}

value_enum::value_enum!(Yes {
    True = Boolean(true),
} other Other of response);
