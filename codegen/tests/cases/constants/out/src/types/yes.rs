use crate::runtime::constants;

/// The schema `Yes`.
///
/// Defined in `#/components/schemas/Yes`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Yes {
    /// `true`
    #[default]
    True,
    /// A value not listed in the document. It can be received but not sent.
    Other(serde_json::Value),
}

constants::constants!(Yes {
    True = Boolean(true),
} other Other);
