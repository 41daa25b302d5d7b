//! The operations with the tag `Shop > Parcels » Labels`.

mod list_labels;

pub use list_labels::ListLabels;
