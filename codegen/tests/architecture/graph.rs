//! Which file uses which: paths are followed through re-exports to the file that defines the
//! item, so that a `mod.rs` that only hands on what others define is blamed for nothing.

use std::collections::{BTreeMap, BTreeSet};

use super::sources::{Module, modules};

/// Re-exports of re-exports are followed this far.
const HOPS: usize = 16;

/// The files of the generator, and the uses between them.
pub struct Graph {
    pub modules: Vec<Module>,
    /// From one module to another, with the paths and calls that make the edge.
    pub edges: BTreeMap<(usize, usize), BTreeSet<String>>,
}

impl Graph {
    pub fn new() -> Self {
        let mut graph = Self {
            modules: modules(),
            edges: BTreeMap::new(),
        };
        let elsewhere = graph.methods_elsewhere();
        for from in 0..graph.modules.len() {
            let module = &graph.modules[from];
            let mut found = Vec::new();
            for path in &module.paths {
                found.extend(graph.resolve(from, path).map(|to| (to, path.join("::"))));
                if let [.., owner, name] = &path[..]
                    && let Some(method) = elsewhere.get(name.as_str())
                    && method.owner == *owner
                {
                    found.push((method.home, path.join("::")));
                }
            }
            for (name, arguments) in &module.calls {
                let method = elsewhere.get(name.as_str());
                if let Some(method) = method.filter(|method| method.arguments == *arguments) {
                    found.push((method.home, format!(".{name}()")));
                }
            }
            for (to, reason) in found.into_iter().filter(|(to, _)| *to != from) {
                graph.edges.entry((from, to)).or_default().insert(reason);
            }
        }
        graph
    }

    /// The module whose file defines what a path names; nothing for a path that ends at a
    /// module, and for other crates.
    fn resolve(&self, from: usize, path: &[String]) -> Option<usize> {
        self.follow(from, path, HOPS)
    }

    fn follow(&self, at: usize, path: &[String], hops: usize) -> Option<usize> {
        let hops = hops.checked_sub(1)?;
        let module = &self.modules[at];
        let (first, rest) = path.split_first()?;
        match first.as_str() {
            "crate" => return self.follow(self.find(&[])?, rest, hops),
            "self" => return self.follow(at, rest, hops),
            "super" => {
                let (_, parent) = module.path.split_last()?;
                return self.follow(self.find(parent)?, rest, hops);
            }
            _ => {}
        }
        let is_item = module.items.contains(first);
        if module.children.contains(first) && !(is_item && rest.is_empty()) {
            let child: Vec<_> = module.path.iter().chain([first]).cloned().collect();
            return self.follow(self.find(&child)?, rest, hops);
        }
        if is_item {
            return Some(at);
        }
        let targets = module.imports.get(first)?.iter();
        targets
            .filter_map(|target| {
                let path: Vec<_> = target.iter().chain(rest).cloned().collect();
                self.follow(at, &path, hops)
            })
            .next()
    }

    fn find(&self, path: &[String]) -> Option<usize> {
        self.modules.iter().position(|module| module.path == path)
    }

    /// The methods that are defined in another file than their type, and in no other one.
    fn methods_elsewhere(&self) -> BTreeMap<String, Elsewhere> {
        let mut homes: BTreeMap<&str, BTreeSet<usize>> = BTreeMap::new();
        for (home, module) in self.modules.iter().enumerate() {
            for method in &module.methods {
                homes.entry(&method.name).or_default().insert(home);
            }
        }
        let mut elsewhere = BTreeMap::new();
        for (home, module) in self.modules.iter().enumerate() {
            for method in &module.methods {
                let defined = self.resolve(home, &method.owner);
                if defined != Some(home) && homes[method.name.as_str()].len() == 1 {
                    let method = (
                        method.name.clone(),
                        Elsewhere {
                            home,
                            owner: method.owner[method.owner.len() - 1].clone(),
                            arguments: method.arguments,
                        },
                    );
                    elsewhere.extend([method]);
                }
            }
        }
        elsewhere
    }

    /// The modules that an edge leads to.
    pub fn uses(&self, from: usize) -> impl Iterator<Item = usize> {
        let edges = self.edges.range((from, 0)..(from + 1, 0));
        edges.map(|((_, to), _)| *to)
    }

    /// Everything that is reached from a module by one edge or more.
    fn reached(&self, from: usize) -> BTreeSet<usize> {
        let mut reached = BTreeSet::new();
        let mut open = vec![from];
        while let Some(next) = open.pop() {
            open.extend(self.uses(next).filter(|to| reached.insert(*to)));
        }
        reached
    }

    /// Sets of modules each of which uses all others of its set, directly or by way of others.
    pub fn circles(&self) -> Vec<Vec<usize>> {
        let reached: Vec<_> = (0..self.modules.len()).map(|at| self.reached(at)).collect();
        let mut circles = Vec::new();
        for (at, from) in reached
            .iter()
            .enumerate()
            .filter(|(at, set)| set.contains(at))
        {
            let circle: Vec<_> = from
                .iter()
                .copied()
                .filter(|to| reached[*to].contains(&at))
                .collect();
            if circle.first() == Some(&at) {
                circles.push(circle);
            }
        }
        circles
    }
}

struct Elsewhere {
    /// The module that defines it.
    home: usize,
    /// The name of its type.
    owner: String,
    arguments: usize,
}
