//! Definitions that several places of the document share. Use the names that the places
//! have for them: those in this module depend on their content.

#[cfg(feature = "pets")]
mod small_large_mshixe;

#[cfg(feature = "pets")]
pub use small_large_mshixe::SmallLargeMshixe;
