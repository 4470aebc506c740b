module.exports = { docs: () => [] };
