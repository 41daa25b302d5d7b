//! Maps and sets of the values of the document, by their addresses in the tree.
//!
//! Imports `spec`.

use std::collections::{HashMap, HashSet};

use foldhash::fast::RandomState;

use crate::spec::Node;

/// A map by the addresses of values; nothing depends on its order.
pub(super) type NodeMap<V> = HashMap<*const Node, V, RandomState>;

/// A set of addresses of values.
pub(super) type NodeSet = HashSet<*const Node, RandomState>;
