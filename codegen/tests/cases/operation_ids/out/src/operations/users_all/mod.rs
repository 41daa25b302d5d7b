//! | Request | Sent as | Summary |
//! |---|---|---|
//! | [`ListUsersAll`] | `GET /users` |  |

mod list_users_all;

pub use list_users_all::ListUsersAll;
