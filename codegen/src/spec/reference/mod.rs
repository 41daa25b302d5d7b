//! References: from the text of a `$ref` to the value that it points at.
//!
//! Imports `diag`, `keyword`, and from this layer `document`, `version`, `quote` and `suggest`.

mod cycles;
mod fragment;
mod resolver;

pub(super) use cycles::{check as check_cycles, is_composed};
pub(super) use fragment::{reference_to, segments};
pub(super) use resolver::{ENDLESS, LONGEST_CHAIN, endless};
pub use resolver::{Resolver, reference_of};
