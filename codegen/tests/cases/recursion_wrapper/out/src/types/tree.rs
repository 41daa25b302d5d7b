use super::Leaves;
use crate::runtime::json::wrapper;

/// The schema `Tree`.
///
/// Defined in `#/components/schemas/Tree`.
#[derive(Clone, Debug, PartialEq)]
pub struct Tree(pub std::collections::BTreeMap<String, Leaves>);

wrapper::wrapper!(Tree {
    (std::collections::BTreeMap<String, Leaves>),
});
