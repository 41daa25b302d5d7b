mod list_groups;

pub use list_groups::ListGroups;
