//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListGroups`] | `GET /groups` |  |

mod list_groups;

pub use list_groups::ListGroups;
