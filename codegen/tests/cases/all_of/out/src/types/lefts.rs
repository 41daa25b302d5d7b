use crate::runtime::{validate, wrapper};

/// The schema `Lefts`.
///
/// Defined in `#/components/schemas/Lefts`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Lefts(pub Vec<Lefts>);

wrapper::wrapper!(Lefts {
    (Vec<Lefts>) => validate::check,
});
