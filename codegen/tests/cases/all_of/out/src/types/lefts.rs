use crate::runtime::json::wrapper;
use crate::runtime::validation::validate;

/// Defined in `#/components/schemas/Lefts`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Lefts(pub Vec<Lefts>);

wrapper::wrapper!(Lefts {
    (Vec<Lefts>) => validate::value,
});
