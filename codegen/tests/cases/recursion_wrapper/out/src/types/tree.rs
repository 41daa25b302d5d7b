use super::Leaves;
use crate::runtime::{validate, wrapper};

/// The schema `Tree`.
///
/// Defined in `#/components/schemas/Tree`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Tree(pub std::collections::BTreeMap<String, Leaves>);

wrapper::wrapper!(Tree {
    (std::collections::BTreeMap<String, Leaves>) => validate::check,
});
