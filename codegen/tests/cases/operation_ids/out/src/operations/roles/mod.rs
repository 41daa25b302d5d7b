//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListRoles`] | `GET /roles` |  |

mod list_roles;

pub use list_roles::ListRoles;
