var $="DC\n0 DmmaW~xq)j+_)k4g0\n De5\\C}?q9t7_3\n Ml=r)g't'y)}$l&^)BFs%](?o$y$7\\$o$$y*\n";export{$ as default};
