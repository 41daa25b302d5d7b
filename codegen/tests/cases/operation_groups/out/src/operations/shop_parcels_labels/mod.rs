mod list_labels;

pub use list_labels::ListLabels;
