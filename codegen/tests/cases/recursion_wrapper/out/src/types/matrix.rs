use crate::runtime::{validate, wrapper};

/// The schema `Matrix`.
///
/// Defined in `#/components/schemas/Matrix`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Matrix(pub Vec<Matrix>);

wrapper::wrapper!(Matrix {
    (Vec<Matrix>) => validate::check,
});
